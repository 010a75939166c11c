import type { Database } from "@kinerja/core/dynamo";

type Client = Database["client"];
type Input = {
  readonly Key?: object;
  readonly ExpressionAttributeValues?: object;
  readonly Limit?: number;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys?: readonly object[] }>>;
};

const text = (record: object | undefined): string => (record === undefined ? "" : Object.values(record).join(" "));

/** Tells the reads of one document apart for next to nothing; equal answers are checked besides. */
const nameOf = (input: Input, table: string): string => {
  const keys = input.RequestItems?.[table]?.Keys ?? [];
  return `${text(input.Key)}|${text(input.ExpressionAttributeValues)}|${input.Limit}|${keys.length} ${text(keys[0])} ${text(keys.at(-1))}`;
};

/**
 * A table whose answers are recorded once and then come from memory, without the SDK in between. Only `send` is there:
 * nothing else of a client is used by the stores.
 */
export const replayOf = ({ client, table }: Database): { readonly db: Database; readonly replay: () => void } => {
  const known = new Map<string, unknown>();
  let recording = true;
  const send = async (command: Parameters<Client["send"]>[0]): Promise<unknown> => {
    const name = nameOf(command.input as Input, table);
    const found = known.get(name);
    if (found !== undefined) return found;
    if (!recording) throw new Error(`The document read what was not recorded: ${name}`);
    const answer = await client.send(command);
    known.set(name, answer);
    return answer;
  };
  const stopRecording = (): void => {
    recording = false;
  };
  return { db: { client: { send } as unknown as Client, table }, replay: stopRecording };
};
