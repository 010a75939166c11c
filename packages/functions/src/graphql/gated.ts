import { ForbiddenError } from "@kinerja/core/shared/errors";

/**
 * A field that fewer may read than the object it stands on: null for the others, where it is one of many in a list.
 * A root field of the same content refuses them instead.
 */
export const gated = async <T>(read: () => Promise<T>): Promise<T | null> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ForbiddenError) return null;
    throw error;
  }
};
