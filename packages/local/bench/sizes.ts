import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deployedSdl } from "../../functions/build/sdl.ts";
import { ROOT } from "../src/paths.ts";
import { buildBaseline, buildOurs } from "./bundles.ts";

const LARGEST = 6;

/** Bytes of what is deployed, by package, and of the bare handler beside it; the contract's text apart. */
export const measureSizes = async (directory: string) => {
  const { sizes } = await buildOurs(directory);
  const { sizes: bare } = await buildBaseline(directory);
  const sdl = Buffer.byteLength(deployedSdl(await readFile(join(ROOT, "schema.graphql"), "utf8")));
  const bundles = Object.entries({ ...sizes, baseline: bare }).map(([name, { total, packages }]) => {
    const largest = Object.fromEntries(Object.entries(packages).slice(0, LARGEST));
    return [name, { bytes: total, largest }] as const;
  });
  return {
    what: "bytes of the minified bundles and of the largest packages in each; `sdl` is the part of graphql that is contract",
    sdl,
    withoutSdl: (sizes.graphql?.total ?? Number.NaN) - sdl,
    bundles: Object.fromEntries(bundles),
  };
};
