import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** One folder each under packages/functions/dist, each starting on its index.mjs: what the tests and the local cloud run. */
export const BUNDLES = ["graphql", "tick", "worker", "stream"] as const;
export type Bundle = (typeof BUNDLES)[number];

/** Where a bundle lies, from the project's root. */
export const bundlePath = (bundle: Bundle): string => `packages/functions/dist/${bundle}`;

/**
 * Builds the bundles before a deployment, so that no stale one goes out; every other command asks that they are there.
 * In a process of its own: SST bundles its config with an esbuild of another version, which cannot load ours.
 */
export const prepareBundles = (root: string, command: string): void => {
  if (command === "deploy") execFileSync("npm", ["run", "build"], { cwd: root, stdio: "pipe" });
  const missing = BUNDLES.map((bundle) => `${bundlePath(bundle)}/index.mjs`).filter(
    (file) => !existsSync(join(root, file)),
  );
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(", ")}. Run "npm run build" first.`);
};
