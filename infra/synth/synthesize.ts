import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { BUNDLES, bundlePath } from "../bundles.ts";
import { startRpc } from "./rpc.ts";

/** One resource as it would be asked of AWS, with what Pulumi would send. */
export type Resource = {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
};

export type Synthesis = {
  readonly resources: readonly Resource[];
  /** What the deployment prints at its end. */
  readonly outputs: Readonly<Record<string, unknown>>;
  /** The files that go to Lambda, by function. */
  readonly shipped: Readonly<Record<string, readonly string[]>>;
};

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PLATFORM = join(ROOT, ".sst", "platform");

/** `npm test` has both already; a test started by itself may be the first to need them. */
const ensureBuilt = (): void => {
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
  if (!existsSync(join(PLATFORM, "config.d.ts"))) node(join("scripts", "ensure-installed.mjs"), "--sst");
  const built = BUNDLES.every((bundle) => existsSync(join(ROOT, bundlePath(bundle), "index.mjs")));
  if (!built) node(join("packages", "functions", "build.ts"));
};

/** Bundles the program as SST's CLI bundles sst.config.ts: its globals are injected, what infra imports comes along. */
const bundleProgram = async (outfile: string): Promise<void> => {
  await build({
    entryPoints: [join(ROOT, "infra", "synth", "program.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2023",
    tsconfigRaw: {}, // the paths of infra/tsconfig.json are for the type check alone
    inject: [join(PLATFORM, "src", "shim", "run.js")],
    banner: { js: "Object.assign(globalThis, JSON.parse(process.env.SYNTH_GLOBALS));" },
    logLevel: "error",
  });
};

/** SST's CLI asks the config for the app's settings first, then runs the rest of it with them. */
export const appSettings = async (stage: string): Promise<Readonly<Record<string, unknown>>> => {
  Object.assign(globalThis, { $config: (config: unknown) => config });
  // By its address: the type check of this file is not the one that knows SST's globals.
  const { default: config } = (await import(pathToFileURL(join(ROOT, "sst.config.ts")).href)) as {
    default: { app: (input: { stage: string }) => Readonly<Record<string, unknown>> };
  };
  return { ...config.app({ stage }), stage };
};

/**
 * What a deployment of this stage would create, by the real components under Pulumi's mocks. `secrets` are
 * those set with `sst secret set`. Rejects with the program's message where a deployment would have been refused.
 */
export const synthesize = async (stage: string, secrets: Readonly<Record<string, string>>): Promise<Synthesis> => {
  ensureBuilt();
  const work = mkdtempSync(join(PLATFORM, "synth-")); // in there, because its packages are the platform's
  const program = join(work, "program.mjs");
  const out = join(work, "out");
  const rpc = await startRpc(out);
  const paths = { home: work, root: ROOT, work, platform: PLATFORM };
  // Not "deploy", which would build the bundles anew while other tests run them.
  const $cli = { command: "diff", paths, state: { version: {} } };
  const machine = Object.entries(process.env).filter(([name]) => !name.startsWith("SST_"));
  const env = {
    ...Object.fromEntries(machine),
    ...Object.fromEntries(Object.entries(secrets).map(([name, value]) => [`SST_SECRET_${name}`, value])),
    SST_SERVER: rpc.url,
    SYNTH_GLOBALS: JSON.stringify({ $app: await appSettings(stage), $cli, $dev: false }),
    SYNTH_OUT: join(work, "synthesis.json"),
  };
  try {
    await bundleProgram(program);
    await promisify(execFile)(process.execPath, [program], { cwd: ROOT, env });
    const made = JSON.parse(readFileSync(env.SYNTH_OUT, "utf8")) as Pick<Synthesis, "resources" | "outputs">;
    const shipped = readdirSync(out).map((name) => [name, readdirSync(join(out, name))]);
    return { ...made, shipped: Object.fromEntries(shipped) };
  } finally {
    rpc.close();
    rmSync(work, { recursive: true });
  }
};
