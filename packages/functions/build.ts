import { fileURLToPath } from "node:url";
import { type BuildOptions, build as bundle } from "esbuild";
import { BESIDE, beside, lighter, oneApollo, plainBuiltins, sdlText, stubUnused } from "./build/plugins.ts";
import { type Sizes, sizesOf } from "./build/sizes.ts";

/** The Lambda functions and the file each starts from. */
export const FUNCTIONS = {
  graphql: "src/graphql/handler.ts",
  tick: "src/schedule/tick.ts",
  worker: "src/worker/advance.ts",
  stream: "src/stream/project.ts",
} as const;
export type FunctionName = keyof typeof FUNCTIONS;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export type Options = {
  /** The SDL keeps its descriptions, for a laptop's GraphiQL; deployed bundles carry none. */
  readonly descriptions?: boolean;
  /** Where `<function>/index.mjs` goes. */
  readonly outdir?: string;
  readonly only?: readonly FunctionName[];
};

/** How every bundle is made. */
export const esbuildOptions = (descriptions: boolean): BuildOptions & { readonly metafile: true } => ({
  absWorkingDir: here("../.."), // or the names of parts would depend on where a build is started
  bundle: true,
  minify: true,
  lineLimit: 1_000, // a start that fails is logged with its whole line of code, which would drown the reason
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  plugins: [oneApollo, stubUnused, lighter, beside, plainBuiltins, sdlText(descriptions)],
  metafile: true,
  logLevel: "warning",
});

/** Builds the bundles; answers each one's size in bytes, in all and by package. */
export const build = async (options: Options = {}): Promise<Readonly<Partial<Record<FunctionName, Sizes>>>> => {
  const { descriptions = false, outdir = here("dist"), only } = options;
  const names = (Object.keys(FUNCTIONS) as FunctionName[]).filter((name) => only === undefined || only.includes(name));
  const sizes = names.map(async (name) => {
    const { metafile } = await bundle({
      ...esbuildOptions(descriptions),
      entryPoints: [here(FUNCTIONS[name])],
      outfile: `${outdir}/${name}/index.mjs`,
    });
    // The API alone shows the documents that come with the system.
    if (name === "graphql")
      await bundle({
        ...esbuildOptions(false),
        entryPoints: [BESIDE.module],
        outfile: `${outdir}/${name}/${BESIDE.file}`,
      });
    return [name, sizesOf(metafile)] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
};

if (import.meta.main) {
  const sizes = await build({ descriptions: process.argv.includes("--descriptions") });
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
  for (const [name, { total, packages }] of Object.entries(sizes)) {
    const largest = Object.entries(packages).slice(0, 6);
    console.log(`${name}: ${kib(total)} (${largest.map(([part, bytes]) => `${part} ${kib(bytes)}`).join(", ")})`);
  }
}
