import { expect, test } from "vitest";
import { rules, testExits, testFormats } from "./rules.ts";

const { CATEGORIES, SUBJECTS } = await import("../../../../src/rules/taxonomy/taxonomy.ts");

testExits([[0, ["categories"]]]);

testFormats(["text", "json", "csv"], ["categories"]);

test("all categories, with their labels and what others call them, and all subjects", async () => {
  const { stdout } = await rules("categories");
  expect(stdout).toMatch(/^ *user\.contact\.email +\[EMAIL\] +EMAIL_ADDRESS +EMAIL_ADDRESS$/m);
  for (const key of [...CATEGORIES, ...SUBJECTS]) expect(stdout).toMatch(new RegExp(`^ *${key}(?: |$)`, "m"));
  const found = JSON.parse((await rules("categories", "--as", "json")).stdout);
  expect(found).toMatchObject({ format: "scrubjay-categories/1", taxonomy: "fideslang/3.1.1", subjects: SUBJECTS });
  expect(found.categories.map(({ category }: { category: string }) => category)).toEqual([...CATEGORIES].sort());
  const csv = (await rules("categories", "--as", "csv")).stdout;
  expect(csv).toContain("category,user.name,[NAME],PERSON_NAME,PERSON,pd:Name\r\n");
  expect(csv).toContain("subject,employee,,,,\r\n");
});
