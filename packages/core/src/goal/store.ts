import { record } from "../audit/index.ts";
import { type Database, get, keyOf, transact } from "../dynamo/index.ts";
import { type UnitClass, type UnitClassInput, unitClassSchema } from "./model.ts";

const classKey = (agency: string, period: string, unit: string) => keyOf(agency, [period], `CLASS#${unit}`);

export const unitClass = (db: Database, agency: string, period: string, unit: string): Promise<UnitClass | null> =>
  get(db, classKey(agency, period, unit), unitClassSchema);

/** Sets a unit's class; null when somebody else did meanwhile. */
export const set = async (
  db: Database,
  agency: string,
  before: UnitClass | null,
  input: UnitClassInput,
  by: { readonly actor: string; readonly at: string },
): Promise<UnitClass | null> => {
  const body = {
    period: input.periodId,
    unit: input.unitId,
    class: input.class,
    basis: input.basis,
    setBy: by.actor,
    setAt: by.at,
  };
  const entity = `${input.periodId}:CLASS:${input.unitId}`;
  const { write, next } = record(agency, entity, before, { ...by, action: "organizationClass.set", body });
  const item = { ...body, ...next };
  const when = before === null ? ({ absent: true } as const) : { equals: { version: before.version } };
  const failed = await transact(db, [{ put: { ...classKey(agency, body.period, body.unit), ...item }, when }, write]);
  return failed.length === 0 ? item : null;
};
