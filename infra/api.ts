import { parseIssuers } from "../packages/functions/src/graphql/issuers.ts";
import { lambda } from "./function.ts";
import { mayRead, mayTransact, mayWrite, table } from "./table.ts";

/** Whose tokens this stage accepts: `npx sst secret set Issuers '[…]' --stage <stage>`; without it nothing deploys. */
const issuers = new sst.Secret("Issuers");

/** What the function will refuse at its start is refused here already. */
const parsed = (text: string): string => {
  parseIssuers(text);
  return text;
};

// 20 seconds: a mutation must have ended well before its period is scored, and before the API gives up at 30.
export const graphql = lambda("Graphql", "graphql", {
  memory: "1024 MB",
  timeout: "20 seconds",
  environment: { TABLE_NAME: table.name, STAGE: $app.stage, ISSUERS: issuers.value.apply(parsed) },
  permissions: [...mayRead, ...mayWrite, ...mayTransact],
});

// Who sent an anonymous complaint must not be found by its hour and address: neither address nor browser is logged.
const logged = [
  "requestId",
  "requestTime",
  "routeKey",
  "status",
  "responseLatency",
  "integrationLatency",
  "integrationErrorMessage",
];

export const api = new sst.aws.ApiGatewayV2("Api", {
  // Any web origin may call: the right is a token in a header that no browser adds by itself. The API answers OPTIONS.
  cors: {
    allowOrigins: ["*"],
    allowMethods: ["GET", "POST"],
    allowHeaders: ["accept-language", "apollo-require-preflight", "authorization", "content-type"],
    maxAge: "1 day",
  },
  accessLog: { retention: "3 months" },
  transform: {
    stage: (stage) => {
      const format = JSON.stringify(Object.fromEntries(logged.map((name) => [name, `$context.${name}`])));
      const settings = stage.accessLogSettings;
      if (settings) stage.accessLogSettings = $output(settings).apply((all) => ({ ...all, format }));
    },
  },
});

for (const route of ["POST /graphql", "GET /graphql"]) api.route(route, graphql.arn);
