import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { asFunction, logFunctionsTo } from "./function-log.ts";

it("keeps what functions log in the file and shows the terminal their warnings and errors alone", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "kinerja-")), "functions.log");
  const shown: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => shown.push(String(chunk)) > 0);
  const terminal = process.stdout.write;
  const restore = logFunctionsTo(file);
  await asFunction(async () => {
    process.stdout.write('{"level":"INFO","message":"a"}\n');
    await Promise.resolve();
    process.stdout.write('{"level":"ERROR","message":"b"}\n');
  });
  process.stdout.write("ours\n");
  restore();
  expect(readFileSync(file, "utf8")).toBe('{"level":"INFO","message":"a"}\n{"level":"ERROR","message":"b"}\n');
  expect(shown).toEqual(['{"level":"ERROR","message":"b"}\n', "ours\n"]);
  process.stdout.write("after\n");
  expect(shown.at(-1)).toBe("after\n");
  expect(terminal).toHaveBeenCalledTimes(3);
});
