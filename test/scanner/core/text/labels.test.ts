/** What stands between a word and its digits in all sorts of texts: of what the core does not ask, it says what the host says. */
import { expect, it } from "vitest";
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

function* texts(): Generator<string> {
  for (const word of WORDS) {
    for (const one of BETWEEN) for (const other of BETWEEN) for (const row of DIGITS) yield word + one + other + row;
  }
}

it.each(["US", "JP"])("in %s", (region) => {
  const { differing } = new TwoCores({ regions: [region], format: "ndjson" }).answers([...texts()]);
  expect(differing).toEqual([]);
});
