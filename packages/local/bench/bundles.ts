import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build as bundle } from "esbuild";
import { sdlText } from "../../functions/build/plugins.ts";
import { type Sizes, sizesOf } from "../../functions/build/sizes.ts";
import { build, esbuildOptions, type FunctionName } from "../../functions/build.ts";

/** Bundles an entry of the benchmarks with the deployed functions' options, but for those given. */
const bundleEntry = async (entry: string, outfile: string, other: BuildOptions = {}): Promise<Sizes> => {
  const entryPoints = [fileURLToPath(new URL(entry, import.meta.url))];
  const { metafile } = await bundle({ ...esbuildOptions(false), ...other, metafile: true, entryPoints, outfile });
  return sizesOf(metafile);
};

/** What is deployed, built into a directory of its own. */
export const buildOurs = async (directory: string, only?: readonly FunctionName[]) => {
  const sizes = await build({ outdir: join(directory, "ours"), ...(only === undefined ? {} : { only }) });
  return { sizes, file: join(directory, "ours", "graphql", "index.mjs") };
};

/** The bare handler: the same options, and of our plugins only the one that reads SDL files as text. */
export const buildBaseline = async (directory: string) => {
  const file = join(directory, "baseline", "index.mjs");
  return { sizes: await bundleEntry("./baseline/handler.ts", file, { plugins: [sdlText(false)] }), file };
};

/** The deployed code with its parts exported, for measuring what a request costs inside one process. */
export const buildSubject = async (directory: string): Promise<string> => {
  const file = join(directory, "subject", "index.mjs");
  await bundleEntry("./subject.ts", file);
  return file;
};

/** A process that closes periods and measures itself, bundled as the worker is. */
export const buildCloser = async (directory: string): Promise<string> => {
  const file = join(directory, "closer", "index.mjs");
  await bundleEntry("./close/process.ts", file);
  return file;
};
