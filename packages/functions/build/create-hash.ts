/** Stands in for `@apollo/utils.createhash`, which in a bundle falls back to a slow SHA-256 in JavaScript. */
export { createHash } from "node:crypto";
