import type { Page } from "@kinerja/core/shared/page";

/** A page as the schema's connections have it. */
export const connection = <T>({ edges, hasNextPage }: Page<T>) => ({
  edges: [...edges],
  pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
});
