import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type DocumentNode, parse, Source } from "graphql";

/**
 * Reads one module's SDL for codegen, at once and not in the background: unsorted, the contract has its types in the
 * order in which the files were read, and the loaders that come with codegen read them as the disk pleases.
 */
const readModule = (path: string): { document: DocumentNode; rawSDL: string; location: string } => {
  const location = resolve(path);
  const rawSDL = readFileSync(location, "utf8");
  return { document: parse(new Source(rawSDL, location)), rawSDL, location };
};

export default readModule;
