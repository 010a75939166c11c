import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Bundle, bundlePath } from "./bundles.ts";

type Given = "memory" | "timeout" | "environment" | "permissions";
type Own = Required<Pick<sst.aws.FunctionArgs, Given>> & Pick<sst.aws.FunctionArgs, "retries" | "transform">;

// SST's own trust policy lets every principal of the account take on the role, not Lambda alone.
const trust = aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" });

/** A Lambda function made of a finished bundle; nothing is linked, so its rights are those it states. */
export const lambda = (name: string, bundle: Bundle, own: Own): sst.aws.Function =>
  new sst.aws.Function(name, {
    bundle: bundlePath(bundle),
    handler: "index.handler",
    runtime: "nodejs24.x",
    architecture: "arm64",
    logging: { retention: "3 months" },
    // SST leaves its encrypted links in the bundle's folder even when there are none: what was tested goes out alone.
    hook: { postbuild: (folder) => rm(join(folder, "resource.enc"), { force: true }) },
    ...own,
    transform: { role: { assumeRolePolicy: trust }, ...own.transform },
  });
