/** The page that somebody signs: everything that the rules say, in words, with nothing left out. */
import { describe, expect, it } from "vitest";
import { renderSheet } from "../../../src/pages/show/sheet.ts";
import { approvedText } from "../../../src/review/approve.ts";
import { showRules } from "../../../src/review/show.ts";
import type { Policy } from "../../../src/rules/model.ts";
import { BASE, changed, FIELDS, reviewed, TODAY } from "../../review/samples.ts";
import { expectSound } from "../sound-html.ts";

const FIELD_BYTES = new TextEncoder().encode(FIELDS);
const APPROVED = { by: "Ana Example, DPO", date: TODAY, until: "2027-11-20" };

function sheet(text = BASE, policy?: Policy, fields = FIELDS): string {
  const bytes = new TextEncoder().encode(fields);
  return renderSheet([showRules(reviewed(text, fields), policy, { today: TODAY, fields: bytes })]);
}

/** What a reader sees: without elements, and each cell and line apart. */
function read(html: string): string {
  const text = html
    .slice(html.indexOf("<main"))
    .replaceAll("<wbr>", "")
    .replaceAll(/<(?:\/?span|\/li|ul|\/ul|li|div[^>]*|\/div)[^>]*>/g, (tag) => (tag === "</li>" ? "; " : ""))
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return text.replaceAll(/\n\s*/g, "\n");
}

describe("the head", () => {
  it("says what it is, from when, of which files, and how much is in it", () => {
    const text = read(sheet());
    expect(text).toContain("Rules of acme/calls 1.2.3");
    expect(text).toMatch(/\nshown\non 2026-11-21, by scrubjay \d+\.\d+\.\d+\n/);
    expect(text).toContain("\napproval\ndraft\n");
    expect(text).toContain("\ndigest\nnone: rules approve writes one");
    expect(text).toMatch(/\nSHA-256 of the rule file\n[0-9a-f]{64}\nSHA-256 of the fields file\n[0-9a-f]{64}\n/);
    expect(text).toContain(
      "\nentries\n5 rules and 4 keeps\ndocumented fields\n7: 3 taken out, 3 kept, 1 by case, 0 undecided",
    );
    expect(text).toContain("\nvalues that no entry decides\nthey are searched: what detectors find");
    expect(text).toContain("\nnational forms\nUS (United States), IN (India)\nrecords begin at\n$.data[*], $[*]\n");
    expect(text).toContain("\nsource api\nCalls reference, read on 2026-11-01\n");
  });

  it("says who approved what, and whether the file still is that", () => {
    const before = reviewed(BASE, FIELDS);
    const text = approvedText(before, APPROVED, FIELD_BYTES);
    const digest = /sha256:[0-9a-f]{64}/.exec(text)?.[0] ?? "";
    const good = read(sheet(text));
    expect(good).toContain("\nreviewer\nAna Example, DPO, on 2026-11-21, until 2027-11-20\n");
    expect(good).toContain(`\ndigest\n${digest}; the file has it\n`);
    const later = read(sheet(changed("Names the call", "Names a call", text)));
    expect(later).toMatch(new RegExp(`\ndigest\nsha256:[0-9a-f]{64}; the file has ${digest}\n`));
    expect(later).not.toContain("the file has it");
    expect(later).toContain("\nchanged since it was approved by Ana Example, DPO");
  });
});

describe("its tables", () => {
  it("are one for whose data it is and of which category, what is taken out first", () => {
    const html = sheet();
    expectSound(html);
    const captions = [...html.matchAll(/<caption(?: class="hidden")?>(.*?)<\/caption>/g)].map(([, text]) => text ?? "");
    expect(captions.map((text) => text.replaceAll(/<[^>]*>/g, ""))).toEqual([
      "Categories of data subjects and of personal data",
      "customer: user",
      "customer: user.contact.email",
      "customer: user.contact.phone_number",
      "aggregate: stays as it is, without a key",
      "closed-list: stays as it is, without a key",
      "field-name: stays as it is, without a key",
      "machine-generated: stays as it is, without a key",
      "Sources",
    ]);
  });

  it("have every entry once, with what it does in words", () => {
    const text = read(
      sheet(
        changed(
          'action: replace\n    source: ["api#customer"]\n    why: Address',
          'action: replace\n    also_in: text\n    source: ["api#customer"]\n    why: Address',
        ),
      ),
    );
    expect(text).toContain(
      "\nmail1 field\n$.data[*].customer.email\nbecomes [EMAIL]replace; also taken out of all searched texts of the same record; \nno\nno\n",
    );
    expect(text).toContain("\nbecomes [USER]replace; the names of its members are replaced too; \n");
    expect(text).toContain("letters and digits become *, but for the last 2mask (keep_last: 2)");
    expect(text).toContain(
      '\n$.data[*].tags[*].value if name is "caller"the "value" of the tags whose "name" is "caller"\n',
    );
    expect(text).toContain('the "value" of the tags whose "name" is not "caller" or "queue" (or is missing)');
    expect(text).toContain('\n"a", "sales"\n');
    for (const id of ["mail", "customer-other", "phone", "tag-caller", "tag-unreviewed", "record-id", "tag-queue"]) {
      expect(text.split(`\n${id}1 field`)).toHaveLength(2);
    }
  });

  it("name sections by the document's own headings", () => {
    const headings =
      'retrieved: "2026-11-01", headings: { call: Call object, customer: Customer, tags: Tags, paging: Pages }';
    const text = read(sheet(changed('retrieved: "2026-11-01"', headings)));
    expect(text).toContain("\nAddress of the customerCustomer (#customer)\n");
    expect(text).not.toContain("api#customer");
    expect(text).toContain("\nCall object (#call); Customer (#customer); Tags (#tags); Pages (#paging); \n");
  });

  it("list every place and every case", () => {
    const many = Array.from({ length: 40 }, (_, i) => `$.data[*].customer.extra${i}`);
    const rows = many.map((path) => `${path},string,api#customer,,\n`).join("");
    const text = read(sheet(BASE, undefined, FIELDS + rows));
    for (const path of many) expect(text).toContain(`${path};`);
    expect(text).not.toMatch(/ more\b/);
  });

  it("show what nobody decides, and entries without a documented field", () => {
    const text = read(
      sheet(BASE, undefined, `${FIELDS.replace("$.data[*].id,string,api#call,,\n", "")}$.data[*].mood,string,s,,\n`),
    );
    expect(text).toContain("\nWhat no entry decides\n");
    expect(text).toMatch(/\n\$\.data\[\*\]\.mood\nsearched; what detectors find in it is replaced, the rest stays\n/);
    expect(text).toMatch(/\nEntries that decide no documented field\n[\s\S]*\nrecord-id\n\$\.id\n/);
  });

  it("have what a policy does beside what the file says", () => {
    const categories = [{ category: "user.contact", subject: null, action: { name: "mask" as const } }];
    const policy = { id: "acme/share", version: "1.0.0", unlisted: null, categories, rules: [] };
    const text = read(sheet(BASE, policy));
    expect(text).toContain("\nunder acme/share\n");
    expect(text).toContain("\nbecomes [EMAIL]replace\nletters and digits become *; WEAKER; \n");
    expect(text).toContain("\nweaker than the file\n2 rows\n");
  });
});

it("explains the words that it uses, and no others", () => {
  const text = read(sheet());
  for (const word of ["customer", "replace", "mask", "keep", "aggregate", "closed-list"]) {
    expect(text).toMatch(new RegExp(`\n${word}\n[A-Za-z]`));
  }
  expect(text).not.toMatch(/\nhash\n|\nemployee\n|\ntimestamp\n/);
});

it("is one page of several files, with anchors of their own", () => {
  const shown = showRules(reviewed(BASE, FIELDS), undefined, { today: TODAY });
  const html = renderSheet([shown, shown]);
  expectSound(html);
  expect(html).toContain("<h1>Rules</h1>");
  expect(html.match(/<h2>Rules of acme\/calls 1\.2\.3<\/h2>/g)).toHaveLength(2);
});

it("lets nothing of a file through as elements", () => {
  const html = sheet(changed("Names the call", "'<img src=x onerror=y> \\\"'"));
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x");
});
