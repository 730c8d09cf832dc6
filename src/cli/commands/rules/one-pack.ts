import { UsageError } from "../../../errors/errors.ts";
import { type GoodPack, type Judging, readGoodPacks } from "./read-packs.ts";

/** @throws UsageError where the name means several rule files; RuleError */
export async function readOnePack(name: string, judging: Judging = {}): Promise<GoodPack> {
  const [first, ...others] = await readGoodPacks([name], judging);
  if (first !== undefined && others.length === 0) return first;
  const ids = [first, ...others].flatMap((one) => one?.reviewed.pack.id ?? []).slice(0, 3);
  throw new UsageError(
    "several-packs",
    `${name} is ${1 + others.length} rule files; name one of them: ${ids.join(", ")}, …`,
  );
}
