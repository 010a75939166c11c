import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type ProcessInfo = { readonly parent: number; readonly command: readonly string[] };

/** What runs under a process id, or null when nothing does (a zombie counts as nothing). */
export const inspectProcess = (pid: number): ProcessInfo | null =>
  process.platform === "linux" ? fromProc(pid) : fromPs(pid);

const fromProc = (pid: number): ProcessInfo | null => {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the name in parentheses and may itself hold spaces and parentheses.
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || parent === undefined) return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\u0000").filter(Boolean);
    return { parent: Number(parent), command };
  } catch {
    return null; // it ended between the two reads
  }
};

const fromPs = (pid: number): ProcessInfo | null => {
  const { stdout, status } = spawnSync("ps", ["-o", "ppid=,command=", "-p", String(pid)], { encoding: "utf8" });
  if (status !== 0) return null;
  const [parent, ...command] = stdout.trim().split(/\s+/);
  return { parent: Number(parent), command };
};
