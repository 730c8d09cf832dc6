import type { ActionKind } from "./action.ts";

/** What the detectors find goes, and nothing else; true, false and null hold nothing. */
export const scan: ActionKind = Object.freeze<ActionKind>({
  needsKey: false,
  namesAreLabels: true,
  takes: undefined,
  make: (_spec, context) => {
    if (context.scan === undefined) throw new Error("scan needs detectors");
    const { needs, string, number } = context.scan;
    return { needs, string, number, boolean: "false" };
  },
});
