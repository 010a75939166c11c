import { BatchGetCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Deps } from "@kinerja/core/dynamo";

type Item = Readonly<Record<string, unknown>>;
export type Memory = Map<string, Item>;
const nameOf = ({ pk, sk }: Item): string => `${pk}\u0000${sk}`;

/**
 * The same table with a memory for items whose sort keys begin so, each read once: thousands of use-cases load the same
 * agency, periods and units, and a start would spend most of its time on that. For steps of a seed in which nobody
 * writes what is remembered; should somebody, the next write based on it fails by its version.
 */
export const remembering = (deps: Deps, beginnings: readonly string[], known: Memory = new Map()): Deps => {
  const remember = (item: Item | undefined): void => {
    if (item !== undefined && beginnings.some((text) => String(item.sk).startsWith(text)))
      known.set(nameOf(item), item);
  };
  const { client, table } = deps.db;
  const send = async (...args: Parameters<typeof client.send>): Promise<unknown> => {
    const [command] = args;
    const answered = () => Reflect.apply(client.send, client, args);
    if (command instanceof GetCommand) {
      const item = known.get(nameOf(command.input.Key ?? {}));
      if (item !== undefined) return { Item: item };
      const answer = await answered();
      remember(answer.Item);
      return answer;
    }
    if (command instanceof BatchGetCommand) {
      const keys = command.input.RequestItems?.[table]?.Keys ?? [];
      const items = keys.flatMap((key) => known.get(nameOf(key)) ?? []);
      if (items.length === keys.length) return { Responses: { [table]: items } };
      const answer = await answered();
      for (const item of answer.Responses?.[table] ?? []) remember(item);
      return answer;
    }
    return answered();
  };
  const remembered = new Proxy(client, {
    get: (target, name) => (name === "send" ? send : Reflect.get(target, name)),
  });
  return { ...deps, db: { client: remembered, table } };
};
