export type { Database, Deps } from "./deps.ts";
export { keyOf, padded, partition } from "./keys.ts";
export {
  collect,
  get,
  getBoth,
  getMany,
  type Item,
  type Key,
  parseItem,
  query,
  queryAll,
  type Schema,
} from "./read.ts";
export { type IndexName, TABLE } from "./table.ts";
export { type Condition, putMany, removeMany, transact, type Write, writeOne } from "./write.ts";
