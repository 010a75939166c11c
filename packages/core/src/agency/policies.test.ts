import { describe, expect, it } from "vitest";
import { digest } from "../shared/json.ts";
import { NATIONAL, NATIONAL_VERSIONS, nationalPolicy, versionAmong } from "./policies.ts";
import { type Policy, policySchema } from "./policy.ts";
import { policyTemplates } from "./templates.ts";

/*
 * What has shipped is frozen: agencies and periods refer to a version and rely on what it says. Never exchange a digest
 * for a changed content: give the changed document the next version, and a line of its own.
 */
const FROZEN = [
  ["national", 1, "e12d699782e0aae1dd8b3c27b8b53f9aef0b0cf56e745d273e1623ec3ddecfbc"],
  ["siulak", 1, "b888569f1db17c3120af97554adde0e8c394ba12db6c97afdd9e1ca91dd86b89"],
  ["senapelan", 1, "ff685cf1b9fe094b034c2742f2b173648a240dfc132f2e0127329c7cf7f3b9ef"],
  ["padangsidempuan", 1, "8cb913deef8ac42059db94d99a268d1f4f3d0ce4d4cbcb2afb5bb6cd232816d0"],
  ["surakarta", 1, "074cede06dced95ece801731e6e51fbbf2b446fb8a2ef00e7491eec9e065d0cc"],
  ["batanghari", 1, "4971481e47dd539e79849f098b3f73105c501e020ca888cd7033e5e0ad34304f"],
] as const;

const SHIPPED: readonly Policy[] = [...NATIONAL_VERSIONS, ...policyTemplates().filter((one) => one !== NATIONAL)];
const NAMED = SHIPPED.map((one) => [`${one.id}@${one.version}`, one] as const);

describe("a document that has shipped", () => {
  it("is one of those that are frozen, and says what it said", () => {
    expect(SHIPPED.map((one) => [one.id, one.version, digest(one)])).toEqual(FROZEN);
  });

  // It is a document of the schema as it stands, without a change: a schema that got stricter fails here, and would
  // fail on what agencies keep. It also makes good that nothing is parsed where these are loaded.
  it.each(NAMED)("%s is read by the schema as it was written", (_, document) => {
    expect(policySchema.parse(document)).toEqual(document);
  });
});

describe("the national rule", () => {
  it("has every version from 1 on, the newest last", () => {
    expect(NATIONAL_VERSIONS.map(({ id, version }) => [id, version])).toEqual(
      NATIONAL_VERSIONS.map((_, i) => ["national", i + 1]),
    );
    expect(NATIONAL_VERSIONS.at(-1)).toBe(NATIONAL);
  });

  it("is found in every version by its reference", () => {
    expect(NATIONAL_VERSIONS.map(({ id, version }) => nationalPolicy({ id, version }))).toEqual(NATIONAL_VERSIONS);
  });

  const [first, second]: readonly [Policy, Policy] = [
    { ...NATIONAL, version: 1 },
    { ...NATIONAL, version: 2, title: "Aturan nasional yang diubah" },
  ];
  it.each([
    ["the first version", "national", 1, first],
    ["the revised one", "national", 2, second],
    ["a version that has not shipped", "national", 3, null],
    ["an agency's own document", "kota-uji", 1, null],
  ] as const)("is found, once it is revised: %s", (_, id, version, expected) => {
    expect(versionAmong([first, second], { id, version })).toBe(expected);
  });
});
