import { type SmallAgency, smallAgency } from "../../core/src/testing/fixture.ts";
import { createIssuer, inSeconds } from "../../functions/src/graphql/testing/issuer.ts";
import { dropTable } from "../src/dynamo.ts";
import { openStorage } from "../src/storage.ts";
import type { TestTable } from "../src/test-table.ts";
import { addColleagues } from "./bulk.ts";

/** The issuer the fixture links its personnel officer under. */
const ISSUER = "https://issuer.example";
const TOWN = "Ukur";
/** People put on record besides the fixture's, so that lists are long and a period is large. */
export const CROWD = 1_000;
/** When the fixture's quarter runs, so that what is asked for is in force. */
export const NOW = "2026-01-20T02:00:00.000Z";

/** What every part measures in: a table of its own with an agency in it, and tokens. */
export type World = {
  readonly table: TestTable;
  readonly town: SmallAgency;
  /** The officer of the fixture: may read every employee. */
  readonly officer: string;
  readonly colleagues: readonly string[];
  readonly issuers: readonly ReturnType<typeof createIssuer>["config"][];
  /** A token of a subject that outlives the run. */
  readonly token: (subject: string) => string;
};

export const openWorld = async (resources: AsyncDisposableStack): Promise<World> => {
  const name = `kinerja-bench-${process.pid}`;
  const { client, db, endpoint } = await openStorage({ directory: null, table: name, streamed: false }, resources);
  const drop = () => dropTable(client, name);
  resources.defer(drop);
  const issuer = createIssuer(ISSUER);
  const town = await smallAgency(db, TOWN, 3);
  return {
    table: { db, endpoint, drop },
    town,
    colleagues: await addColleagues(town, CROWD),
    officer: `hr-${TOWN}`,
    issuers: [issuer.config],
    token: (subject) => issuer.token(subject, { exp: inSeconds(3_600) }),
  };
};
