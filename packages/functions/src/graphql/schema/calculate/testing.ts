import { createTestTable } from "../../../../../local/src/test-table.ts";
import { createApi } from "../../../testing/api.ts";

/** The calculators as the development stage has them, open to everybody, and what one of them answers to a call. */
export const openCalculators = async () => {
  const table = await createTestTable();
  const api = await createApi(table, "development");
  /** The call is written as in a client's document: `surveySampleSize(population: 100)`. */
  const answer = async (call: string, language: "en" | "id" = "en"): Promise<unknown> => {
    const data = await api.data<{ calculate: { answer: unknown } }>(`{ calculate { answer: ${call} } }`, { language });
    return data.calculate.answer;
  };
  return { api, answer, close: () => table.drop() };
};
export type Calculators = Awaited<ReturnType<typeof openCalculators>>;
