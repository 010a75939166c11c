import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BUNDLES, bundlePath, prepareBundles } from "./bundles.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kinerja-bundles-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A project whose build writes these bundles. */
const projectBuilding = (bundles: readonly string[]): void => {
  const files = bundles.map((bundle) => `mkdir -p ${bundle} && touch ${bundle}/index.mjs`);
  writeFileSync(join(root, "package.json"), JSON.stringify({ scripts: { build: files.join(" && ") } }));
};

it("builds before a deployment", () => {
  projectBuilding(BUNDLES.map(bundlePath));
  prepareBundles(root, "deploy");
  expect(() => prepareBundles(root, "diff")).not.toThrow();
});

it("builds for nothing else, and says what is missing", () => {
  projectBuilding(BUNDLES.map(bundlePath));
  expect(() => prepareBundles(root, "diff")).toThrow(
    "Missing: packages/functions/dist/graphql/index.mjs, packages/functions/dist/tick/index.mjs, " +
      'packages/functions/dist/worker/index.mjs, packages/functions/dist/stream/index.mjs. Run "npm run build" first.',
  );
});

it("refuses a deployment whose build left a bundle out", () => {
  projectBuilding([
    "packages/functions/dist/graphql",
    "packages/functions/dist/tick",
    "packages/functions/dist/stream",
  ]);
  expect(() => prepareBundles(root, "deploy")).toThrow("Missing: packages/functions/dist/worker/index.mjs.");
});
