import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { deployedSdl } from "./sdl.ts";

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * The Lambda integration is CommonJS alone and would bring a second copy of Apollo. All it asks of Apollo at run time is
 * `HeaderMap`; were it given the whole, every module of Apollo and graphql would be wrapped to be loaded by `require`.
 */
export const oneApollo: Plugin = {
  name: "one-apollo",
  setup: ({ onResolve }) => {
    const apollo = import.meta.resolve("@apollo/server");
    const headerMap = fileURLToPath(new URL("./utils/HeaderMap.js", apollo));
    onResolve({ filter: /^@apollo\/server$/ }, ({ kind }) => ({
      path: kind === "require-call" ? headerMap : fileURLToPath(apollo),
    }));
  },
};

const apolloPlugin = (name: string): RegExp => new RegExp(`@apollo/server/dist/esm/plugin/${name}/index\\.js$`);

/** What Apollo imports and this server never runs, for its options and `plugin/disabled` switch each off; by export. */
export const UNUSED: readonly (readonly [file: RegExp, ...names: string[]])[] = [
  [apolloPlugin("cacheControl"), "ApolloServerPluginCacheControl"],
  [apolloPlugin("inlineTrace"), "ApolloServerPluginInlineTrace"],
  [
    apolloPlugin("landingPage/default"),
    "ApolloServerPluginLandingPageLocalDefault",
    "ApolloServerPluginLandingPageProductionDefault",
  ],
  [apolloPlugin("schemaReporting"), "ApolloServerPluginSchemaReporting"],
  [apolloPlugin("subscriptionCallback"), "ApolloServerPluginSubscriptionCallback"],
  [apolloPlugin("usageReporting"), "ApolloServerPluginUsageReporting"],
  [/@graphql-tools\/schema\/esm\/index\.js$/, "makeExecutableSchema"],
];

/** Replaces unused modules by ones whose exports throw by name, should something call them after all. */
export const stubUnused: Plugin = {
  name: "stub-unused",
  setup: ({ onLoad }) => {
    for (const [filter, ...names] of UNUSED) {
      const contents = names.map(
        (name) => `export const ${name} = () => { throw new Error("${name} is left out."); };`,
      );
      onLoad({ filter }, () => ({ contents: contents.join("\n"), loader: "js" }));
    }
  },
};

/** What is loaded when somebody first asks for it, from a file beside the bundle: no cold start reads it. */
export const BESIDE = { module: "@kinerja/core/agency/local-templates", file: "local-templates.mjs" } as const;

export const beside: Plugin = {
  name: "beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^${BESIDE.module}$`) }, ({ kind }) =>
      kind === "dynamic-import" ? { path: `./${BESIDE.file}`, external: true } : undefined,
    );
  },
};

/** Modules with a lighter one in their place. */
export const lighter: Plugin = {
  name: "lighter",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({ path: here("./credentials.ts") }));
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, () => ({ path: here("./event-streams.ts") }));
    onResolve({ filter: /^@apollo\/utils\.createhash$/ }, () => ({ path: here("./create-hash.ts") }));
    onResolve({ filter: /\/incrementalDeliveryPolyfill\.js$/ }, () => ({ path: here("./execute.ts") }));
  },
};

/**
 * Node's own modules as `require` gives them. Imported, each is made an ES module first, by reading its every export;
 * reading `WebSocket` of `node:http` loads all of fetch, a tenth of a cold start, and nothing here uses it.
 */
export const plainBuiltins: Plugin = {
  name: "plain-builtins",
  setup: ({ onResolve, onLoad }) => {
    const filter = new RegExp(`^(node:)?(${builtinModules.join("|")})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: "builtin" }));
    onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/** SDL files as text, for clients to read (`descriptions`) or for the handler to start on. */
export const sdlText = (descriptions: boolean): Plugin => ({
  name: "sdl-text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.graphql$/ }, async ({ path }) => {
      const sdl = await readFile(path, "utf8");
      return { contents: descriptions ? sdl : deployedSdl(sdl), loader: "text" };
    });
  },
});
