// Measures the detectors: npm run suites -- [PART…] [--docs] [--write FILE] [--against FILE]
// Parts: table (public suites, with peers from npm), corpus, lookalikes, records, plans, locals, ids, names, verify-names, spoken; all of them if none is named.
// --docs writes the table into docs/detectors.md; --write keeps each case, right or not; --against lists what was right there and is not now.
// --folder: sentences for names, in files *.pos.txt and *.neg.txt, or spoken.json.
import { resolve } from "node:path";
import { startVitest } from "vitest/node";

const PARTS = ["table", "corpus", "lookalikes", "records", "plans", "locals", "ids", "names", "verify-names", "spoken"];
const FILES = ["--write", "--against", "--folder"];

function wrong(why) {
  console.error(
    `suites: ${why}: npm run suites -- [${PARTS.join("|")}] [--docs] [--write FILE] [--against FILE] [--folder DIR]`,
  );
  process.exit(2);
}

const asked = { parts: [] };
const given = process.argv.slice(2);
for (let i = 0; i < given.length; i++) {
  const argument = given[i];
  if (PARTS.includes(argument)) asked.parts.push(argument);
  else if (argument === "--docs") asked.docs = true;
  else if (FILES.includes(argument) && given[i + 1] !== undefined) asked[argument.slice(2)] = resolve(given[++i]);
  else wrong(`${argument} is no part and no option, or needs a file`);
}
if (asked.parts.length === 0) asked.parts = PARTS;
process.env.SCRUBJAY_MEASURE = JSON.stringify(asked);

/** Says what failed, and nothing else. */
class Failures {
  onTestCaseResult(test) {
    for (const { message } of test.result().errors ?? []) console.error(`${test.name}: ${message}`);
  }

  onUserConsoleLog({ content }) {
    process.stdout.write(content);
  }
}

const vitest = await startVitest("test", ["test/suites/measure.test.ts"], {
  run: true,
  watch: false,
  testTimeout: 0,
  reporters: [new Failures()],
});
await vitest.close();
