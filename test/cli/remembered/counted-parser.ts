/** The parser of YAML, with a count of how often somebody asks for it. It imports nothing, as it stands in for a library. */
export const parser = { calls: 0 };

/** For `vi.mock`. */
export async function counted(original: () => Promise<unknown>) {
  const { yaml } = (await original()) as typeof import("../../../src/libraries/yaml.ts");
  const counting: typeof yaml = () => {
    parser.calls++;
    return yaml();
  };
  return { yaml: counting };
}
