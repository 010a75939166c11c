import { cpSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";

type Build = { readonly functionID: string; readonly bundle?: string; readonly handler: string };

/** The CLI takes a finished bundle as it is, and puts its encrypted links beside it: here, beside a copy of it. */
const buildInto = (out: string, { functionID, bundle, handler }: Build): object => {
  if (bundle === undefined) throw new Error(`SST would bundle ${handler} itself; deploy the tested bundle.`);
  const folder = join(out, functionID);
  cpSync(bundle, folder, { recursive: true });
  writeFileSync(join(folder, "resource.enc"), "links");
  return { handler, out: folder, errors: [], sourcemaps: [] };
};

const answer = (out: string, method: string, params: readonly unknown[]): object => {
  try {
    if (method === "Provider.Aws.Bootstrap") return { result: { asset: "assets" } };
    if (method === "Runtime.Build") return { result: buildInto(out, params[0] as Build) };
    return { error: `The components ask SST's CLI for ${method}; nobody answers that.` };
  } catch (error) {
    return { error: String(error) };
  }
};

/** What SST's CLI does for its components while they run; each function's code goes to a folder of its name in `out`. */
export const startRpc = async (out: string): Promise<{ readonly url: string; readonly close: () => void }> => {
  const server = createServer(async (request, response) => {
    const { method, params } = JSON.parse(await text(request)) as { method: string; params: readonly unknown[] };
    response.end(JSON.stringify(answer(out, method, params)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
};
