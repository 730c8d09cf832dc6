/** Whether the core shows a text to a detector that needs some evidence: the core itself answers, so that nothing is guessed. */
import { newCore } from "../../scanner/core.ts";
import { CoreMemory } from "../../scanner/memory.ts";
import { Nodes } from "../../scanner/nodes.ts";
import { Requests } from "../../scanner/requests.ts";
import { FORMATS } from "../../scanner/shared/codes.ts";
import { fold } from "../../text/folding/fold.ts";
import { EVIDENCE, evidenceOf } from "../evidence.ts";

const TEXTS = { string: undefined, number: "0", boolean: "false", oversizeString: '""', oversizeNumber: "0" };
const LARGEST = 1 << 28;

/** Both in a string by itself, which the core looks at, and in JSON inside of a string, which the host does. */
export function isShown(text: string, needs: number): boolean {
  if ((evidenceOf(fold(text).text) & needs) === 0) return false;
  return (needs & EVIDENCE.ANYTHING) !== 0 || isAskedFor(text, needs);
}

/** The document is one string: whether the core asks what stands in its place. */
function isAskedFor(text: string, needs: number): boolean {
  const never = () => 0;
  const core = newCore({ child: never, variant: never, judge: never, presume: never });
  const memory = new CoreMemory(core);
  const nodes = new Nodes(core, memory);
  const root = nodes.make(0, nodes.makeAction({ ...TEXTS, needs }), 0);
  const bytes = new TextEncoder().encode(JSON.stringify(text));
  core.startWalk(root, FORMATS.json, 1);
  core.setSizes(LARGEST, LARGEST, LARGEST);
  const at = core.reserveInput(bytes.length);
  memory.slice(at, bytes.length).set(bytes);
  core.setInputEnd(bytes.length);
  core.indexStructure();
  core.endStructure();
  core.endWalk();
  core.walk();
  return new Requests(core, memory).count > 0;
}
