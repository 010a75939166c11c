import type { Metafile } from "esbuild";

/** Bytes of a bundle, in all and by npm package or workspace, the largest first. */
export type Sizes = { readonly total: number; readonly packages: Readonly<Record<string, number>> };

const INSTALLED = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/;
const OWN = /(?:^|\/)packages\/([^/]+)\//;

const partOf = (path: string): string =>
  INSTALLED.exec(path)?.[1] ??
  (path.endsWith(".graphql") ? "schema" : `@kinerja/${OWN.exec(path)?.[1] ?? "functions"}`);

/** What an esbuild metafile with one output says of its parts. */
export const sizesOf = ({ outputs }: Metafile): Sizes => {
  const [output, ...more] = Object.values(outputs);
  if (output === undefined || more.length > 0) throw new Error("A bundle is one file.");
  const packages = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    const part = partOf(path);
    packages.set(part, (packages.get(part) ?? 0) + bytesInOutput);
  }
  const sorted = [...packages].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a);
  return { total: output.bytes, packages: Object.fromEntries(sorted) };
};
