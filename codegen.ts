import { globSync } from "node:fs";
import { defineConfig } from "@eddeee888/gcg-typescript-resolver-files";
import type { CodegenConfig } from "@graphql-codegen/cli";

const modules = "packages/functions/src/graphql/schema";

const base = `${modules}/base/schema.graphql`;
/** The base first, for it is what a reader of the contract meets first; then the other modules by name. */
const files = new Set([base, ...globSync(`${modules}/*/schema.graphql`).sort()]);

const config: CodegenConfig = {
  schema: [...files].map((file) => ({ [file]: { loader: "./packages/functions/build/module-sdl.ts" } })),
  // Only the root config is asked for the order; without this the contract comes out alphabetically.
  config: { sort: false },
  // The preset writes its types into resolver files with its own quotes and blanks; checked in is what Biome makes of them.
  hooks: { afterAllFileWrite: ["biome format --write --no-errors-on-unmatched"] },
  generates: {
    "schema.graphql": { plugins: ["schema-ast"] },
    [modules]: defineConfig({
      resolverGeneration: "minimal",
      importExtension: ".ts",
      typeDefsFilePath: false,
      mergeSchema: false,
      scalarsModule: false,
      // The preset drops one `.ts` from the file of an external import, and Node wants the other.
      scalarsOverrides: {
        ID: { type: "string" },
        DateTime: { type: "string", resolver: "~../scalars.ts.ts#DateTimeScalar" },
        Date: { type: "string", resolver: "~../scalars.ts.ts#DateScalar" },
        Decimal: { type: "string", resolver: "~../scalars.ts.ts#DecimalScalar" },
        PolicyDocument: { type: "object", resolver: "~../scalars.ts.ts#PolicyDocumentScalar" },
      },
      typesPluginsConfig: {
        useTypeImports: true,
        contextType: "../context.ts#Context",
      },
    }),
  },
};

export default config;
