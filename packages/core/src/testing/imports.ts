/** The modules of the domain, lowest first: each may use only those before it (docs/ARCHITECTURE.md). */
export const MODULES = [
  "shared",
  "dynamo",
  "audit",
  "actor",
  "agency",
  "organization",
  "period",
  "notice",
  "goal",
  "plan",
  "activity",
  "citizen",
  "appraisal",
  "ranking",
  "closing",
  "development",
  "outcome",
  "insight",
] as const;

const NAMES: readonly string[] = MODULES;

/** Files that hold rules besides `rules.ts`: as pure as that one. */
const PURE_FILES = [
  "rules.ts",
  "absence.ts",
  "achievement.ts",
  "career.ts",
  "combination.ts",
  "distribution.ts",
  "explanation-nodes.ts",
  "explanation-texts.ts",
  "explanation.ts",
  "formula.ts",
  "index-explanation.ts",
  "leave-rules.ts",
  "local-templates.ts",
  "messages.ts",
  "nip.ts",
  "numeric.ts",
  "packing.ts",
  "policies.ts",
  "policy-messages.ts",
  "province-rules.ts",
  "recomputation.ts",
  "sample-size.ts",
  "scoring-rules.ts",
  "simulation-rules.ts",
  "suggestion.ts",
  "talent.ts",
  "templates.ts",
  "validation.ts",
];

/** A file by its path below `src`, `plan/rules.ts`, and its text. */
export type Source = { readonly path: string; readonly text: string };

type Kind = "SHARED" | "DYNAMO" | "MODEL" | "RULES" | "STORE" | "INDEX" | "USE_CASES";

/** The packages each kind of file may use; whatever is named nowhere may be used nowhere. */
const PACKAGES: Readonly<Record<Kind, readonly string[]>> = {
  SHARED: ["node:crypto", "big.js", "canonicalize", "zod/mini"],
  DYNAMO: ["@aws-sdk/client-dynamodb", "@aws-sdk/lib-dynamodb", "zod/mini"],
  MODEL: ["zod/mini"],
  RULES: ["node:crypto"],
  STORE: ["node:crypto", "zod/mini"],
  INDEX: [],
  USE_CASES: ["node:crypto"],
};

/** What may stand in no file: where the clock, the environment and the output are. */
const NOWHERE: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\b/, "the environment"],
  [/\bDate\.now\b|\bnew Date\(\s*\)/, "the wall clock"],
  [/\bconsole\b/, "the console"],
];
const NOT_IN_RULES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:await|async)\b/, "waiting"],
  [/\brandom\w*/i, "randomness"],
];

const moduleOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf("/")));
const fileOf = (path: string): string => path.slice(path.indexOf("/") + 1);
const levelOf = (module: string): number => NAMES.indexOf(module);

const kindOf = (path: string): Kind => {
  const [module, file] = [moduleOf(path), fileOf(path)];
  if (module === "shared") return "SHARED";
  if (module === "dynamo") return "DYNAMO";
  if (file === "model.ts" || file === "policy.ts" || file.startsWith("policies/")) return "MODEL";
  if (file === "store.ts" || file.endsWith("-store.ts")) return "STORE";
  if (file === "index.ts") return "INDEX";
  return PURE_FILES.includes(file) ? "RULES" : "USE_CASES";
};

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");

/** One import or re-export: from where, and which names are used as values (`*` stands for all). */
type Import = { readonly from: string; readonly values: readonly string[] };

const namesIn = (clause: string): readonly string[] => {
  const braces = /\{([^}]*)\}/.exec(clause)?.[1];
  if (braces === undefined) return ["*"];
  const names = braces.split(",").map((name) => name.trim());
  return names
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/)[0] ?? "");
};

/** Every import of a file; a dynamic one counts as an import of everything. */
export const importsOf = (text: string): readonly Import[] => {
  const code = withoutComments(text);
  const named = [...code.matchAll(/\b(?:import|export)\s+(type\b\s*)?([\w*{][^"';]*?)\s*from\s*["']([^"']+)["']/g)];
  const whole = [...code.matchAll(/\bimport\s*(?:\(\s*)?["'`]([^"'`]+)["'`]/g)];
  return [
    ...named.map(([, type, clause = "", from = ""]) => ({ from, values: type === undefined ? namesIn(clause) : [] })),
    ...whole.map(([, from = ""]) => ({ from, values: ["*"] })),
  ];
};

const resolved = (path: string, from: string): string => {
  const parts = moduleOf(path) === "" ? [] : [moduleOf(path)];
  for (const part of from.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
};

/** The names a module's index gives out from its model and its rules: what other modules' rules may use. */
const pureNames = (module: string, sources: readonly Source[]): ReadonlySet<string> => {
  const textOf = (path: string): string => sources.find((source) => source.path === path)?.text ?? "";
  const names = new Set<string>();
  for (const { from, values } of importsOf(textOf(`${module}/index.ts`))) {
    const target = resolved(`${module}/index.ts`, from);
    if (kindOf(target) !== "MODEL" && kindOf(target) !== "RULES") continue;
    if (!values.includes("*")) for (const name of values) names.add(name);
    else for (const [, name = ""] of textOf(target).matchAll(/\bexport const (\w+)/g)) names.add(name);
  }
  return names;
};

const ownProblem = (kind: Kind, target: string): string | null => {
  const to = kindOf(target);
  if (kind === "INDEX" || kind === "SHARED" || kind === "DYNAMO") return null;
  if (to === "INDEX") return `imports its own index`;
  // A model in two files is one model; that it runs in no circle, another check says.
  if (kind === "MODEL") return to === "MODEL" ? null : `is a model and imports ${target}`;
  if (to === "MODEL" || to === "RULES" || kind === "USE_CASES") return null;
  return `holds ${kind.toLowerCase()} and imports ${target}`;
};

const otherProblem = (
  kind: Kind,
  path: string,
  target: string,
  values: readonly string[],
  sources: readonly Source[],
) => {
  const module = moduleOf(target);
  if (levelOf(module) === -1) return `imports ${target}, which is no module`;
  if (levelOf(module) > levelOf(moduleOf(path))) return `imports ${module}, which stands above it`;
  if (kind === "INDEX") return `is an index and gives out ${target}`;
  if (module === "shared") return null;
  if (fileOf(target) !== "index.ts" && fileOf(target) !== "model.ts") return `reaches into ${target}`;
  if (kind === "USE_CASES" || values.length === 0 || fileOf(target) === "model.ts") return null;
  if (kind === "STORE") return module === "dynamo" || module === "audit" ? null : `is a store and uses ${module}`;
  if (module === "dynamo") return `holds ${kind.toLowerCase()} and uses the table`;
  const impure = values.filter((name) => !pureNames(module, sources).has(name));
  return impure.length === 0 ? null : `holds ${kind.toLowerCase()} and uses ${impure.join(", ")} of ${module}`;
};

/** What is wrong with a file's imports and with what it reaches for; empty when nothing is. */
export const importProblems = ({ path, text }: Source, sources: readonly Source[]): readonly string[] => {
  const kind = kindOf(path);
  const code = withoutComments(text);
  const forbidden = [...NOWHERE, ...(kind === "RULES" ? NOT_IN_RULES : [])];
  const problems = [
    ...(levelOf(moduleOf(path)) === -1 ? ["is in no module"] : []),
    ...forbidden.flatMap(([pattern, name]) => (pattern.test(code) ? [`reaches for ${name}`] : [])),
    ...importsOf(text).map(({ from, values }) => {
      if (!from.startsWith(".")) return PACKAGES[kind].includes(from) ? null : `imports the package ${from}`;
      const target = resolved(path, from);
      return moduleOf(target) === moduleOf(path)
        ? ownProblem(kind, target)
        : otherProblem(kind, path, target, values, sources);
    }),
  ];
  return problems.flatMap((problem) => (problem === null ? [] : [`${path} ${problem}`]));
};

/** The first circle of imports inside the modules, as a path, or null. */
export const firstCircle = (sources: readonly Source[]): readonly string[] | null => {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    const start = trail.indexOf(path);
    if (start !== -1) return [...trail.slice(start), path];
    if (done.has(path)) return null;
    const text = sources.find((source) => source.path === path)?.text ?? "";
    for (const { from, values } of importsOf(text)) {
      if (!from.startsWith(".") || values.length === 0) continue;
      const circle = visit(resolved(path, from), [...trail, path]);
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of sources) {
    const circle = visit(path, []);
    if (circle !== null) return circle;
  }
  return null;
};
