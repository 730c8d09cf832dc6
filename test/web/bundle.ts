/** Programs bundled as for a browser, with the package as it is built. */
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { ROOT } from "../docs/pages.ts";

export interface Bundle {
  readonly code: string;
  /** Gzipped at its strongest, as files that are served are. */
  readonly gzipped: number;
  readonly metafile: Metafile;
}

/** Names that only Node has: where a bundle uses one, this stands in its place. */
export const NODES = {
  process: "NODES_process",
  Buffer: "NODES_Buffer",
  require: "NODES_require",
  global: "NODES_global",
};

export async function bundled(program: string, format: "esm" | "iife" = "esm"): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    platform: "browser",
    format,
    define: NODES,
    legalComments: "none",
    metafile: true,
    write: false,
    outdir: "/",
    logLevel: "silent",
  });
  const [{ text } = { text: "" }] = outputFiles;
  return { code: text, gzipped: gzipSync(text, { level: 9 }).length, metafile };
}
