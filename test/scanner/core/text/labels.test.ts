/** What stands between a word and its digits in all sorts of texts: of what the core does not ask, it says what the host says. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { runCountOfEach } from "../../../helpers/run-count.ts";
import { TwoCores } from "../../../helpers/two-cores.ts";

const WORDS = "Tel,PIN,order,電話番号,📞,D.O.B,x,12,Phone number is,account,[PHONE],id;phone,cell,".split(",");
const BETWEEN = [
  ..."|: |<b>|<![CDATA[|[order] | … |</td><td>|<br>| <i class='x'>|<pin>|→| -> |🎉 | 📱: | [home]: |(card) |【自宅】|は、|、|, |,| is, ".split(
    "|",
  ),
  ...';|; |\n|\t|","|. | · |》|> |»| A1 |[PHONE] |(2) | or, | 1: |2: | (1): | #2 | #12: |(#3): | 123: |(1) : '.split(
    "|",
  ),
];
const DIGITS = ["4821", "60743199", "12/05/1980", "2025550143"];

/** Every word before every pair, each with one of the rows of digits: which one goes round, `turn` further each time. */
function* texts(turn: number): Generator<string> {
  for (const [i, word] of WORDS.entries()) {
    for (const [j, one] of BETWEEN.entries()) {
      for (const [k, other] of BETWEEN.entries()) yield word + one + other + DIGITS[(i + j + k + turn) % DIGITS.length];
    }
  }
}

/** Each run is 23,000 texts: the usual one tries each pair with each row, before one word or another. */
const RUNS = runCountOfEach(1, 500);

it.each(["US", "JP"])("in %s", (region) => {
  const cores = new TwoCores({ regions: [region], format: "ndjson" });
  fc.assert(
    fc.property(fc.nat(DIGITS.length - 1), (turn) => {
      expect(cores.answers([...texts(turn)]).differing).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
