import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const LOCK = {
  packages: {
    "": { name: "kinerja" },
    "packages/core": { name: "@kinerja/core" },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/@kinerja/core": { resolved: "packages/core", link: true },
    "node_modules/@esbuild/aix-ppc64": { version: "0.28.2", optional: true },
  },
};
const INSTALLED = {
  packages: { "node_modules/zod": { version: "4.6.7" }, "node_modules/@kinerja/core": { link: true } },
};
/** Stands for npm: notes how it was called, and installs what the lock asks for. */
const NPM = `
const { mkdirSync, symlinkSync, writeFileSync } = require("node:fs");
writeFileSync("npm-called", process.argv.slice(2).join(" "));
mkdirSync("node_modules/.bin", { recursive: true });
writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(JSON.stringify(INSTALLED))});
symlinkSync(process.execPath, "node_modules/.bin/node");
`;

/** A repository of nothing but the script and a lock, with these files besides. */
const repositoryOf = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), "kinerja-"));
  const all = { "package-lock.json": JSON.stringify(LOCK), "npm-cli.js": NPM, ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  mkdirSync(join(root, "scripts"));
  cpSync(join(import.meta.dirname, "ensure-installed.mjs"), join(root, "scripts", "ensure-installed.mjs"));
  return root;
};

const run = (root: string, ...flags: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/ensure-installed.mjs", ...flags], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(root, "npm-cli.js") },
  });
  const called = join(root, "npm-called");
  return { status, stdout, stderr, npm: existsSync(called) ? readFileSync(called, "utf8") : null };
};

const linkNode = (root: string, target: string): void => {
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  symlinkSync(target, join(root, "node_modules", ".bin", "node"));
};

describe("ensure-installed", () => {
  it("says nothing and calls nothing when all is there; other platforms' packages need not be", () => {
    const root = repositoryOf({ "node_modules/.package-lock.json": JSON.stringify(INSTALLED) });
    linkNode(root, process.execPath);
    expect(run(root)).toEqual({ status: 0, stdout: "", stderr: "", npm: null });
  });

  it.each([
    ["nothing is installed yet", {}],
    [
      "node_modules/zod is not at the locked version",
      { "node_modules/.package-lock.json": JSON.stringify({ packages: { "node_modules/zod": { version: "4.6.6" } } }) },
    ],
  ])("installs when %s, without touching the lock", (reason, files) => {
    const root = repositoryOf(files);
    expect(run(root)).toEqual({
      status: 0,
      stdout: `Installing dependencies with npm install: ${reason}.\n`,
      stderr: "",
      npm: "install --no-save --no-audit --no-fund --loglevel=error",
    });
    expect(run(root).stdout).toBe("");
  });

  it.each([
    ["missing", null],
    ["v20.1.0", "#!/bin/sh\necho v20.1.0\n"],
  ])("says what to do when the project's Node is %s", (version, program) => {
    const root = repositoryOf({
      "node_modules/.package-lock.json": JSON.stringify(INSTALLED),
      ...(program === null ? {} : { "node_modules/.bin/node": program }),
    });
    if (program !== null) spawnSync("chmod", ["+x", join(root, "node_modules", ".bin", "node")]);
    const { status, stderr } = run(root);
    expect(status).toBe(1);
    expect(stderr).toContain(`node_modules/.bin/node is ${version}; the project runs on Node 24`);
    expect(stderr).toContain('"allowScripts"');
  });

  it("fails with npm", () => {
    const root = repositoryOf({ "npm-cli.js": "process.exit(7)" });
    expect(run(root)).toMatchObject({ status: 1, stderr: "npm install failed; its message stands above.\n" });
  });
});
