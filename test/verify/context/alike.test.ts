/** What redaction is told by the words in front of digits, the check of outputs is told, too: whatever stands between. */
import { expect, it } from "vitest";
import { saidBefore } from "../../../src/detectors/context/label.ts";
import { isOther, SAYS } from "../../../src/detectors/context/says.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { saidBefore as saidToCheck } from "../../../src/verify/context/label.ts";
import { saysOther, saysPhone } from "../../../src/verify/context/words.ts";
import { foldText } from "../../../src/verify/fold.ts";

const WORDS =
  "Tel,PIN,order,電話,電話番号,a,📞,T.E.L,P.I.N,x,12,version,Phone number is,account,[PHONE],id;phone,cell,".split(",");
const BETWEEN = [
  ..."|: |<b>|<![CDATA[|[order] |</b>|</td><td>|<br>| <i class='x'>|<pin>|<phone>|<a id='order'>|→| -> |🎉 | 📱: |☎️ | [home] | [home]: ".split(
    "|",
  ),
  ..."(card) |【自宅】|は、|、|, |,| is, |;|; |\t|・| · |》|> |»| A1 | B|[PHONE] |(2) | or, ".split("|"),
];
/** Marks and commas of several cells at once are read in two ways. */
const ODD = /[>[]["' ]*[,;]|\) ?[,;]/;

function* texts(): Generator<string> {
  for (const word of WORDS) for (const one of BETWEEN) for (const other of BETWEEN) yield word + one + other;
}

it("in every form", () => {
  const differing = [...texts()].filter((text) => {
    if (ODD.test(text)) return false;
    const said = saidBefore(fold(`${text}1`).text, fold(text).text.length);
    const checked = saidToCheck(foldText(`${text}1`), foldText(text).length, 0);
    return ((said & SAYS.PHONE) !== 0) !== saysPhone(checked) || (isOther(said) && !saysOther(checked));
  });
  expect(differing).toEqual([]);
});
