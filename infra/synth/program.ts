// What `sst deploy` runs, with Pulumi's mocks in the place of AWS: the real components decide, and what they would
// create is written down. Bundled and started by synthesize.ts, which hands in $app, $cli and $dev as SST's own CLI does.
import { writeFileSync } from "node:fs";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { run } from "../../.sst/platform/src/auto/run";
import * as sst from "../../.sst/platform/src/components";
import config from "../../sst.config.ts";
import type { Resource } from "./synthesize.ts";

const ACCOUNT = "123456789012";
const region = String($app.providers?.aws?.region);
const resources: Resource[] = [];

/** Names as AWS makes them, as far as a component looks inside one. */
const arnOf = (type: string, name: string): string => {
  const place = `${region}:${ACCOUNT}`;
  if (type === "aws:lambda/function:Function") return `arn:aws:lambda:${place}:function:${name}`;
  if (type === "aws:sqs/queue:Queue") return `arn:aws:sqs:${place}:${name}`;
  if (type === "aws:dynamodb/table:Table") return `arn:aws:dynamodb:${place}:table/${name}`;
  if (type === "aws:sns/topic:Topic") return `arn:aws:sns:${place}:${name}`;
  return `arn:aws:other:${place}:${type}/${name}`;
};

/** What only AWS knows of a resource once it is there. */
const made = (type: string, name: string) => {
  const arn = arnOf(type, name);
  return {
    name,
    arn,
    url: `https://sqs.${region}.amazonaws.com/${ACCOUNT}/${name}`,
    base64: Buffer.alloc(32).toString("base64"),
    qualifiedArn: `${arn}:1`,
    streamArn: `${arn}/stream/2026-01-01T00:00:00.000`,
    apiEndpoint: `https://${name}.execute-api.${region}.amazonaws.com`,
    executionArn: `arn:aws:execute-api:${region}:${ACCOUNT}:${name}`,
  };
};

const answers: Readonly<Record<string, object>> = {
  "aws:index/getRegion:getRegion": { region },
  "aws:index/getPartition:getPartition": { partition: "aws" },
  "aws:index/getCallerIdentity:getCallerIdentity": { accountId: ACCOUNT },
};

pulumi.runtime.setMocks(
  {
    newResource: ({ type, name, inputs }) => {
      resources.push({ type, name, inputs });
      return { id: `${name}-id`, state: { ...made(type, name), ...inputs } };
    },
    call: ({ token, inputs }) => {
      if (token === "aws:iam/getPolicyDocument:getPolicyDocument") return { ...inputs, json: JSON.stringify(inputs) };
      const answer = answers[token];
      if (answer === undefined) throw new Error(`The components ask AWS for ${token}; the mocks do not know it.`);
      return answer;
    },
  },
  $app.name,
  $app.stage,
);

process.on("unhandledRejection", (error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
const opened = (_: string, value: unknown) =>
  pulumi.runtime.isRpcSecret(value) ? pulumi.runtime.unwrapRpcSecret(value) : value;
// As in a deployment, the program is at its end when nothing more is under way.
let outputs: object | undefined;
process.on("beforeExit", () => {
  writeFileSync(process.env.SYNTH_OUT ?? "", JSON.stringify({ resources, outputs }, opened));
});

Object.assign(globalThis, { sst, aws });
outputs = await pulumi.runtime.runInPulumiStack(() => run(config.run));
