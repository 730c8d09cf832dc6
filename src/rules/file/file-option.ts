import { UsageError } from "../../errors/errors.ts";
import { isPlainObject, looking, wrongType } from "../../errors/wrong-type.ts";

/** The only option of functions that parse a text: the file's name in problems. @throws UsageError */
export function fileOption(given: unknown, otherwise: string): string {
  return looking("options", () => {
    if (!isPlainObject(given)) throw wrongType("options", "a plain object", given);
    const { file, ...others } = given;
    if (Reflect.ownKeys(others).length > 0) throw new UsageError("unknown-option", "options: there is one, file");
    if (file !== undefined && typeof file !== "string") throw wrongType("file", "text", file);
    return file ?? otherwise;
  });
}
