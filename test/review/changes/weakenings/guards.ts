/** What guards the rules is loosened: tests, the fields file, the approval, the id that policies and approvals name. */
import type { Weakened, Weakening } from "../change.ts";

function guard(...names: readonly string[]): Weakened {
  return { names, proof: { said: "what is wrong with the rules would no longer be seen" }, isGuard: true };
}

const testDeleted: Weakening = ({ model }, random) => {
  const at = random.below(model.tests.length);
  if (model.tests.length < 2) return undefined;
  const [lost] = model.tests.splice(at, 1);
  return guard(lost?.name ?? "");
};

const expectationLost: Weakening = ({ model }, random) => {
  const test = random.pick(model.tests.filter(({ decided = {} }) => Object.keys(decided).length > 1));
  const place = random.pick(Object.keys(test?.decided ?? {}));
  if (test === undefined || place === undefined) return undefined;
  delete test.decided?.[place];
  if (test.kept !== undefined) test.kept = test.kept.filter((one) => one !== place);
  if (test.kept?.length === 0) delete test.kept;
  return guard(test.name);
};

const goneLost: Weakening = ({ model }, random) => {
  const test = random.pick(model.tests.filter(({ gone, decided }) => gone !== undefined && decided !== undefined));
  if (test?.gone === undefined) return undefined;
  const at = random.below(test.gone.length);
  test.gone = test.gone.filter((_, i) => i !== at);
  if (test.gone.length === 0) delete test.gone;
  return guard(test.name);
};

/** What has to be gone is not there in the first place. */
const emptyInput: Weakening = ({ model }, random) => {
  const test = random.pick(model.tests.filter((one) => one.gone !== undefined && one.decided !== undefined));
  if (test === undefined) return undefined;
  const { gone, name } = test;
  if (gone === undefined) return undefined;
  model.tests = model.tests.map((one) => (one === test ? { name, in: {}, gone } : one));
  return guard(name);
};

const fieldLost: Weakening = (now, random) => {
  const { fields } = now;
  if (fields === undefined || fields.length < 3) return undefined;
  const [lost] = fields.splice(1 + random.below(fields.length - 1), 1);
  return guard(pathIn(lost as string));
};

const declaredLost: Weakening = ({ fields = [] }, random) => {
  const rows = fields.flatMap((line, i) => (declared.test(line) && i > 0 ? [i] : []));
  const at = random.pick(rows);
  if (at === undefined) return undefined;
  const path = pathIn(fields[at] as string);
  fields[at] = (fields[at] as string).replace(declared, "$1,$3");
  return guard(path);
};

/** path,type,source | ,vendor_declared | ,note */
const declared = /^((?:"(?:[^"]|"")*"|[^,]*),[^,]*,[^,]*),("(?:[^"]|"")+"|[^,"]+)(,.*)$/;

function pathIn(line: string): string {
  const [, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(line) ?? [];
  return (quoted ?? plain ?? "").replaceAll('""', '"');
}

const fieldsGone: Weakening = (now) => {
  now.fields = undefined;
  return guard("field");
};

const reviewedForever: Weakening = ({ model }, random, old) => {
  old.model.reviewed = { by: "Ana Example", date: "2026-11-01", until: "2027-11-01" };
  const until = `20${30 + random.below(69)}-01-01`;
  model.reviewed = { by: "Ana Example", date: "2026-11-01", until };
  return guard("reviewed", until);
};

const otherId: Weakening = ({ model }, random) => {
  model.id = `${model.id}-${random.pick(["new", "v2", "eu"])}`;
  return { ...guard("id", model.id), isStrict: true };
};

export const GUARDS: Readonly<Record<string, Weakening>> = {
  "a test deleted": testDeleted,
  "an expectation removed": expectationLost,
  "`gone` loosened": goneLost,
  "a test's input emptied": emptyInput,
  "a documented field removed": fieldLost,
  "vendor_declared emptied": declaredLost,
  "the fields file removed": fieldsGone,
  "reviewed for ever": reviewedForever,
  "another id": otherId,
};
