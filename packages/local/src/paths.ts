import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the local cloud keeps its data, clock and keys between runs; git ignores it. */
export const DATA_DIRECTORY = join(ROOT, ".kinerja");

/** The region the local cloud says it is in: Jakarta, as the default cell. */
export const REGION = "ap-southeast-3";

/** The account number in every local ARN. */
export const ACCOUNT = "000000000000";

export const LOOPBACK = "127.0.0.1";
