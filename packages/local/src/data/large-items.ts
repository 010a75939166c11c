import { createHash } from "node:crypto";
import type { ScoringInput } from "@kinerja/core/appraisal";
import type * as Audit from "@kinerja/core/audit";
import { type Item, type Key, keyOf, padded, partition } from "@kinerja/core/dynamo";
import type * as Organization from "@kinerja/core/organization";
import { LEAVE_SHARDS } from "@kinerja/core/organization";
import { derivedId, shardOf } from "@kinerja/core/shared/ids";
import { sha256 } from "@kinerja/core/shared/json";
import type { Instant, LocalDate } from "@kinerja/core/shared/time";

/*
 * The items of many units, positions, people and leaves as the use-cases write them, for putting tens of thousands
 * into a table within seconds. large.test.ts holds each against one a use-case wrote. What is left out are the audit
 * entries behind them: nothing but the trail itself reads those.
 */

export type Stored = Item & Key;

const SALT_LENGTH = 32;

/** The head of a chain after so many changes; what it digests is the item's name, so that it is always the same. */
export const headOf = (name: string, version: number): Audit.Versioned => {
  const hash = createHash("sha256").update(`${name} ${version}`).digest("hex");
  return { version, auditHash: hash, auditSalt: hash.slice(0, SALT_LENGTH), lastChange: hash };
};

const NAME_LETTERS = 60;
const nameOrder = (name: string, id: string): string =>
  `${[...name.toLowerCase()].slice(0, NAME_LETTERS).join("")}\u0001${id}`;

type New<T> = Omit<T, keyof Audit.Versioned | "created">;

/** A unit that has got its head: created, then changed once. */
export const unitItem = (agency: string, unit: New<Organization.Unit>): Stored => ({
  ...keyOf(agency, [unit.id], "@UNIT"),
  listPk: partition(agency, "UNITS"),
  listSk: unit.path.join("/"),
  ...unit,
  created: sha256(unit.id),
  ...headOf(unit.id, 1 + unit.heads.length),
});

export const positionItem = (agency: string, position: New<Organization.Position>): Stored => ({
  ...keyOf(agency, [position.id], "@POSITION"),
  listPk: partition(agency, position.unit, "POSITIONS"),
  listSk: nameOrder(position.title, position.id),
  ...position,
  created: sha256(position.id),
  ...headOf(position.id, 1),
});

/** Somebody employed and assigned: the profile, the place in each unit, and the employee number taken. */
export const employeeItems = (agency: string, employee: New<Organization.Employee>): readonly Stored[] => [
  {
    ...keyOf(agency, [employee.id], "@PROFILE"),
    listPk: partition(agency, "EMPLOYEES"),
    listSk: nameOrder(employee.name, employee.id),
    ...employee,
    created: sha256(employee.id),
    ...headOf(employee.id, 1 + employee.assignments.length),
  },
  ...employee.assignments.map(({ unit }) => ({
    ...keyOf(agency, [unit], `MEMBER#${employee.id}`),
    employee: employee.id,
  })),
  ...(employee.nip === null ? [] : [{ ...keyOf(agency, ["NIP", sha256(employee.nip)], "@"), employee: employee.id }]),
];

/** One leave within a year, as it stands in the register, with where it is and how many the employee has had. */
export const leaveItems = (
  agency: string,
  leave: {
    readonly employee: string;
    readonly kind: Organization.LeaveKind;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly recordedBy: string;
    readonly recordedAt: Instant;
  },
): readonly Stored[] => {
  const { employee, startsOn } = leave;
  const id = derivedId("lev", agency, employee, startsOn);
  const shard = `S${padded(shardOf(employee, LEAVE_SHARDS), 2)}`;
  return [
    { ...keyOf(agency, [id], "@LEAVE"), employee, startsOn },
    { ...keyOf(agency, [employee], "@LEAVES"), count: 1 },
    {
      ...keyOf(agency, ["LEAVE", startsOn.slice(0, 4), shard], `${employee}#${startsOn}#${id}`),
      id,
      ...leave,
      decree: `800.1.11.4/${id.slice(-4)}/2026`,
      cancelledAt: null,
      cancelReason: null,
      created: sha256(id),
      ...headOf(id, 1),
    },
  ];
};

/** An appraisal as it stands on the roll of a period of so many shards; what closing adds is not there yet. */
export const inputItem = (agency: string, shards: number, input: Omit<ScoringInput, "served" | "formerUnits">): Stored => ({
  ...keyOf(agency, [input.period, `S${padded(shardOf(input.employee, shards), 4)}`], input.employee),
  ...input,
});
