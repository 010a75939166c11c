import { type Actor, auditName, permit, signedIn } from "../actor/index.ts";
import { isRepetition } from "../audit/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import { BadInputError, InvariantError } from "../shared/errors.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { PROVINCES, type ProvinceCode } from "../shared/provinces.ts";
import { type Agency, MAX_SHARING, type SharingCode, type SharingInput, sharingInput } from "./model.ts";
import { nationalPolicy } from "./policies.ts";
import type { PolicyReference } from "./policy.ts";
import * as SharingStore from "./sharing-store.ts";
import * as Store from "./store.ts";
import { load, loadForWriting } from "./use-cases.ts";

const isAsAsked = ({ sharing }: Agency, { province, shared }: SharingInput): boolean =>
  shared ? sharing?.province === province : sharing?.province !== province;

/**
 * Lets an agency take part in a province's aggregates from now on, or ends that at once. By a personnel officer, with a
 * reason, in the agency's own audit chain. It counts for periods that end afterwards; whoever takes part may read the
 * aggregates. What is as asked already stays as it is.
 */
export const setSharing = async (
  deps: Deps,
  actor: Actor | null,
  raw: SharingInput,
): Promise<Outcome<Agency, SharingCode | "VERSION_CONFLICT">> => {
  const input = parseInput(sharingInput, raw);
  const by = signedIn(actor);
  const agency = await loadForWriting(deps, by.agency);
  permit(actor, "agency.share", { agency: by.agency });
  const { province, shared, reason } = input;
  const change = { actor: auditName(by), at: deps.now, action: shared ? "agency.share" : "agency.unshare", reason };
  if (isRepetition(agency, { ...change, input }) || isAsAsked(agency, input)) return accept(agency);
  if (agency.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  if (shared && agency.sharing !== undefined)
    return refuse("SHARES_ELSEWHERE", ["province"], { province: PROVINCES[agency.sharing.province] });
  if (shared && (await SharingStore.sharingIn(deps.db, province, MAX_SHARING)).members.length >= MAX_SHARING)
    return refuse("PROVINCE_FULL", ["province"], { limit: MAX_SHARING });
  const sharing = shared ? { province, since: deps.now } : undefined;
  const { writes, after } = Store.sharingWrites(agency, sharing, change, input);
  const beside = shared ? SharingStore.joinWrites : SharingStore.leaveWrites;
  const failed = await transact(deps.db, [...writes, ...beside(province, agency.id, deps.now)]);
  if (failed.length === 0) return accept(after);
  // Sent twice at once: the quicker one counts for both.
  const meanwhile = await load(deps, agency.id);
  return isAsAsked(meanwhile, input) ? accept(meanwhile) : refuse("VERSION_CONFLICT", ["version"]);
};

export type Members = SharingStore.Sharing;

/**
 * Who shares in a province, for figures that are made of all of them and name none. BadInputError where they are more
 * than one request adds up.
 */
export const membersOf = async (deps: Deps, province: ProvinceCode): Promise<Members> => {
  const sharing = await SharingStore.sharingIn(deps.db, province, MAX_SHARING + 1);
  if (sharing.members.length > MAX_SHARING)
    throw new BadInputError(`province: one in which at most ${MAX_SHARING} agencies share.`, ["province"]);
  return sharing;
};

/**
 * What tells apart the policies that several agencies' periods refer to, in their order: of equal documents the same
 * text. An agency's own document may bear another's name and number and still say something else. One batch, and none
 * where all are national.
 */
export const policyIdentities = async (
  deps: Deps,
  refs: readonly { readonly agency: string; readonly reference: PolicyReference }[],
): Promise<readonly string[]> => {
  const own = refs.filter(({ reference }) => nationalPolicy(reference) === null);
  const versions = own.length === 0 ? [] : await Store.policyVersionsAcross(deps.db, own);
  const kept = new Map(own.map((ref, i) => [ref, versions[i]?.document]));
  return refs.map((ref) => {
    const { id, version } = ref.reference;
    if (!kept.has(ref)) return `${id}@${version}`;
    const document = kept.get(ref);
    if (document === undefined) throw new InvariantError(`A period refers to ${id}@${version}, which is not kept.`);
    return digest(document);
  });
};
