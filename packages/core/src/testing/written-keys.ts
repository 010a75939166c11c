import type { Key } from "../dynamo/index.ts";
import type { Request } from "./intercepted.ts";

const keyIn = (write: object): readonly Key[] => {
  const { Item: item, Key: key } = write as { readonly Item?: Key; readonly Key?: Key };
  const found = item ?? key;
  return found === undefined ? [] : [{ pk: found.pk, sk: found.sk }];
};
const keysIn = (list: readonly object[]): readonly Key[] => list.flatMap((one) => Object.values(one).flatMap(keyIn));

/** The keys a write may change, and of a transaction those it checks. */
export const writtenKeys = ({ operation, input }: Request): readonly Key[] => {
  if (operation === "TransactWriteItems") return keysIn(input.TransactItems as readonly object[]);
  if (operation === "BatchWriteItem") return Object.values(input.RequestItems as object).flatMap(keysIn);
  return keyIn(input);
};
