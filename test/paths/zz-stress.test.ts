import fc from "fast-check";
import { openSync, writeSync } from "node:fs";
import { type JSONValue } from "json-p3";
import { it } from "vitest";
import { judge } from "../../src/paths/filter.ts";
import { readHeldValue } from "../../src/paths/held-value.ts";
import { anyFilter, key, scalar, writeFilter } from "./arbitraries.ts";
it("x", () => {
    const document = fc.letrec<{ value: JSONValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: "medium", maxDepth: 4 },
        scalar,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }) as any,
      ),
    })).value;
    const fd=openSync("/tmp/jp/zz/last","w");
    const log=(s:string)=>writeSync(fd,(s+"\n").padEnd(10000),0);
    const end=Date.now()+80_000;
    fc.assert(
      fc.property(anyFilter, fc.array(document, { minLength: 1, maxLength: 6 }), (filter, candidates) => {
        if (Date.now()>end) return;
        for (const c of candidates) {
          const json=JSON.stringify(c);
          const h=readHeldValue(new TextEncoder().encode(json))!;
          const w=writeFilter(filter);
          log("judging "+w+"   ON   "+json);
          const r=judge(filter,h);
          log("done");
        }
      }),
      { numRuns: 200_000 },
    );
    log("finished");
});
