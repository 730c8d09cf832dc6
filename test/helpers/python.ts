import { spawnSync } from "node:child_process";

/** Debian's own may have what another one that comes first has not. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** A Python 3 that can import a module; undefined where there is none. */
export function pythonWith(module: string): string | undefined {
  return PYTHONS.find((python) => spawnSync(python, ["-c", `import ${module}`], { stdio: "ignore" }).status === 0);
}
