import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Database, Deps } from "@kinerja/core/dynamo";
import type { Instant } from "@kinerja/core/shared/time";
import { requestContext } from "../../functions/src/graphql/request-event.ts";
import { graphqlEvent } from "../../functions/src/graphql/testing/event.ts";
import { connect, databaseOf } from "../src/dynamo.ts";
import { REGION } from "../src/paths.ts";
import { bareExecution, type Operation } from "./baseline/execute.ts";
import { buildSubject } from "./bundles.ts";
import { replayOf } from "./replay.ts";
import { compare } from "./rounds.ts";
import { NOW, type World } from "./world.ts";

type Subject = typeof import("./subject.ts");

const ONE = `query One($id: ID!) {
  employee(id: $id) { id name kind rank version assignment { title startsOn unit { id name } } }
}`;
const LIST = `query List($first: Int!) {
  employees(first: $first) {
    edges { cursor node { id name kind rank version assignment { title startsOn unit { id name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** More than an environment keeps proven, so that taking turns each is a new one. */
const HOLDERS = 1_100;

/** Both sides of one document over one table: the whole handler, and bare execution. */
const sidesOf = async (subject: Subject, world: World, db: Database, operation: Operation) => {
  const sources = {
    depsAt: (now: Instant): Deps => ({ db, now, region: REGION, wallClock: Date.now }),
    readToken: subject.tokenReader(world.issuers),
    resolveActor: subject.resolveActor,
    calculatorsOpen: false,
  };
  const { sdl, resolvers } = subject;
  const handler = subject.createHandler({ ...sources, sdl, resolvers, stage: "production" });
  const eventWithToken = () => graphqlEvent({ ...operation, token: world.token(world.officer), now: NOW });
  const event = eventWithToken();
  const lambda = requestContext("bench");
  return {
    ours: () => handler(event, lambda),
    withTokens: (count: number) => {
      const events = Array.from({ length: count }, eventWithToken);
      let sent = 0;
      return () => {
        sent += 1;
        return handler(events[sent % count] ?? event, lambda);
      };
    },
    bare: await bareExecution(subject, sources, event, operation),
  };
};

const answersOf = async ({ ours, bare }: Awaited<ReturnType<typeof sidesOf>>): Promise<readonly unknown[]> => [
  JSON.parse((await ours()).body ?? "null"),
  JSON.parse(JSON.stringify(await bare())),
];

const measureCase = async (subject: Subject, world: World, operation: Operation, rounds: number) => {
  const { endpoint, db } = world.table;
  const client = connect(endpoint);
  const table = databaseOf(client, db.table);
  const memory = replayOf(table);
  const replayed = await sidesOf(subject, world, memory.db, operation);
  const direct = await sidesOf(subject, world, table, operation);
  const answers = [...(await answersOf(replayed)), ...(await answersOf(direct))];
  memory.replay();
  answers.push(...(await answersOf(replayed)));
  const [first] = answers;
  const measured = await compare(replayed.ours, replayed.bare, rounds);
  const newTokens = replayed.withTokens(HOLDERS);
  const withNewTokens = await compare(newTokens, replayed.bare, Math.ceil(rounds / 3));
  const withTheTable = await compare(direct.ours, direct.bare, Math.ceil(rounds / 3));
  client.destroy();
  const equal =
    answers.every((answer) => isDeepStrictEqual(answer, first)) && !JSON.stringify(first).includes('"errors"');
  return { query: operation.query, equal, ...measured, withNewTokens, withTheTable };
};

/** Processor time of a whole request, relative to executing the same document with the same resolvers and nothing else. */
export const measureCpu = async (world: World, directory: string, rounds: number) => {
  const subject: Subject = await import(pathToFileURL(await buildSubject(directory)).href);
  const [id] = world.colleagues;
  return {
    what:
      "processor time of the handler (event in, token read, actor resolved, JSON out) : graphql-js `execute` of the " +
      "parsed and validated document with the same resolvers and an equal context. Table answers come from memory, so " +
      "neither side pays for the SDK, and the token was proven by an earlier request. For orientation: " +
      "`withNewTokens`, each with a signature to check, and `withTheTable`, answers read through the SDK",
    rounds,
    one: await measureCase(subject, world, { query: ONE, variables: { id } }, rounds),
    list: await measureCase(subject, world, { query: LIST, variables: { first: 100 } }, rounds),
  };
};
