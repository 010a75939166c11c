import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run check`: everything that must hold before a commit, cheapest first; stops at the first that does not. */
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

const run = (name: string, ...args: readonly string[]): boolean =>
  spawnSync(bin(name), args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] }).status === 0;

/** Runs a tool and shows what it printed only when it fails. */
const runQuietly = (name: string, ...args: readonly string[]): boolean => {
  const { status, stdout, stderr } = spawnSync(bin(name), args, { cwd: root, encoding: "utf8" });
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status === 0;
};

/** Every file of the working tree that git does not ignore, with its bytes. */
const snapshot = (): Map<string, Buffer> => {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const files = listed.toString("utf8").split("\u0000").filter(Boolean);
  return new Map(
    files.filter((file) => existsSync(join(root, file))).map((file) => [file, readFileSync(join(root, file))]),
  );
};

const differing = (before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => {
    const [old, made] = [before.get(file), after.get(file)];
    return old === undefined || made === undefined || !old.equals(made);
  });

/** Runs the code generation, puts back what it changed, and names the files that were not what it makes. */
const generatedIsCurrent = (): boolean => {
  const before = snapshot();
  const ran = runQuietly("graphql-codegen", "--config", "codegen.ts");
  const touched = differing(before, snapshot());
  // It writes the types of our own resolver files in its own quotes; only what stays different in our format counts.
  const written = touched.filter((file) => existsSync(join(root, file)));
  if (written.length > 0) runQuietly("biome", "format", "--write", "--no-errors-on-unmatched", ...written);
  const drifted = differing(before, snapshot());
  for (const file of touched) {
    const old = before.get(file);
    if (old === undefined) rmSync(join(root, file));
    else writeFileSync(join(root, file), old);
  }
  if (drifted.length > 0) console.error(`Not as "npm run codegen" makes them:\n  ${drifted.join("\n  ")}`);
  return ran && drifted.length === 0;
};

const STEPS: readonly (readonly [name: string, step: () => boolean])[] = [
  ["generated files", generatedIsCurrent],
  ["format and lint", () => run("biome", "check", "--error-on-warnings", ".")],
  ["types", () => run("tsc", "-p", ".")],
  ["types of the infrastructure", () => run("tsc", "-p", "infra")],
  ["tests", () => run("vitest", "run")],
];

for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  if (step()) continue;
  console.error(`\nnpm run check stopped at: ${name}.`);
  process.exit(1);
}
console.log("\nnpm run check: all is well.");
