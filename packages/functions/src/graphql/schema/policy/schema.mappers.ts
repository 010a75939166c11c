import type { Agency, Policy, PolicyVersion } from "@kinerja/core/agency";

export type PolicyMapper = Policy;
export type PolicyVersionMapper = PolicyVersion;
/** A row of the agency's timeline: a reference, whose document is read once for the request. */
export type PolicyActivationMapper = Agency["policies"][number];
