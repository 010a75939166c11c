// Run before every npm script: installs what is missing and returns at once when nothing is.
// Plain JavaScript without dependencies for Node 20 and later, because it must run before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => join(root, ...parts);
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

const NODE_MAJOR = 24; // the Lambda runtime's: infra sets nodejs24.x

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const run = (file, args, options = {}) => {
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: "inherit", ...options });
  if (error !== undefined) stop(`${file} could not be started: ${error.message}`);
  return status === 0;
};

/**
 * Why node_modules does not fit package-lock.json, or null. npm keeps what it installed in a hidden lock file, so no
 * stamp of our own can go stale. Optional packages may be absent: npm leaves out those of other platforms.
 */
const misfit = (lock) => {
  const installed = readJson(at("node_modules", ".package-lock.json"))?.packages;
  if (installed === undefined) return "nothing is installed yet";
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.includes("node_modules/")) continue;
    const found = installed[path];
    if (found === undefined && (wanted.optional || wanted.devOptional)) continue;
    if (found === undefined || found.version !== wanted.version) return `${path} is not at the locked version`;
  }
  return null;
};

/** npm as the script was started with, so that no second version of it touches the tree. */
const npm = (...args) => {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
};

const install = (reason) => {
  console.log(`Installing dependencies with npm install: ${reason}.`);
  // Error level: on Node 20 npm would warn of every package that asks for 24, which the project brings itself.
  // --no-save: another platform or npm version would otherwise rewrite package-lock.json in a clean clone.
  if (!npm("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"))
    stop("npm install failed; its message stands above.");
};

const checkNode = () => {
  const binary = at("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const { stdout } = spawnSync(binary, ["-v"], { encoding: "utf8", shell: process.platform === "win32" });
  const version = (stdout ?? "").trim();
  if (version.startsWith(`v${NODE_MAJOR}.`)) return;
  stop(
    `node_modules/.bin/node is ${version === "" ? "missing" : version}; the project runs on Node ${NODE_MAJOR}, which the npm ` +
      'package "node" brings by its install script. Newer npm versions block install scripts unless package.json ' +
      'names them in "allowScripts" (it does), and "ignore-scripts=true" in an .npmrc blocks them always: ' +
      "take that out, remove node_modules and run npm install.",
  );
};

/** SST's own component sources, which the type check and the synth test of the infrastructure read. */
const ensurePlatform = (sstVersion) => {
  if (!existsSync(at("sst.config.ts"))) {
    console.log("There is no sst.config.ts, so SST's platform is not installed.");
    return;
  }
  const present =
    existsSync(at(".sst", "platform", "config.d.ts")) && existsSync(at(".sst", "platform", "node_modules"));
  const versionFile = at(".sst", "platform", "version");
  if (present && existsSync(versionFile) && readFileSync(versionFile, "utf8").trim() === sstVersion) return;
  console.log("Writing SST's component sources to .sst/platform.");
  const env = {
    ...process.env,
    SST_SKIP_DEPENDENCY_CHECK: "1", // Pulumi and the like are needed to deploy, not to check
    SST_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    SST_STAGE: "test",
    SST_BUN_PATH: at("node_modules", "bun", "bin", "bun.exe"),
  };
  const sst = at("node_modules", ".bin", process.platform === "win32" ? "sst.cmd" : "sst");
  const options = { env, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" };
  if (!run(sst, ["install"], options)) stop("sst install failed; its message stands above.");
};

const lock = readJson(at("package-lock.json"));
if (lock === null) stop("package-lock.json is missing: this is not a whole clone of the repository.");
const reason = misfit(lock);
if (reason !== null) install(reason);
checkNode();
if (process.argv.includes("--sst")) ensurePlatform(lock.packages["node_modules/sst"].version);
