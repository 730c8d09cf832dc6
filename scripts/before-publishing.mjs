// Runs before `npm publish`: stops what is not to be published yet. CONTRIBUTING.md has the steps of a release.
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const { version, homepage, repository, bugs } = JSON.parse(read("package.json"));

const wrong = [];
const placeholders = [homepage, repository.url, bugs.url].filter((address) => address.includes("example.org"));
if (placeholders.length > 0) wrong.push(`package.json: not the address of anything: ${placeholders.join(", ")}`);
if (!new RegExp(`^## ${version.replaceAll(".", "\\.")}\\b`, "m").test(read("CHANGELOG.md"))) {
  wrong.push(`CHANGELOG.md: no part with the heading ## ${version}`);
}
for (const line of wrong) console.error(`before publishing: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
