import type { AttributeValue, _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBRecord, AttributeValue as LambdaValue } from "aws-lambda";
import type { Clock } from "./clock.ts";
import { REGION } from "./paths.ts";

type Image = Record<string, AttributeValue>;
type LambdaImage = { [name: string]: LambdaValue };

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A Lambda event is JSON, so binary values stand in it as base64 text. */
const toLambdaValue = (value: AttributeValue): LambdaValue => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toLambdaValue) };
  if (value.M !== undefined) return { M: toLambdaImage(value.M) };
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  return { NULL: true };
};

const toLambdaImage = (image: Image): LambdaImage =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toLambdaValue(value)]));

const imageAs = (name: "Keys" | "NewImage" | "OldImage", image: Image | undefined) =>
  image === undefined ? {} : { [name]: toLambdaImage(image) };

/**
 * A record as Lambda sends it. DynamoDB stamped it by the wall clock, in whole seconds; here it tells the local clock's
 * time of that moment, in whole seconds too.
 */
export const toLambdaRecord = (record: StreamRecord, streamArn: string, clock: Clock): DynamoDBRecord => {
  const { dynamodb, eventID, eventName, eventVersion } = record;
  const createdAt = clock.translate((dynamodb?.ApproximateCreationDateTime ?? new Date()).getTime());
  return {
    ...(eventID === undefined ? {} : { eventID }),
    ...(eventName === undefined ? {} : { eventName }),
    ...(eventVersion === undefined ? {} : { eventVersion }),
    eventSource: "aws:dynamodb",
    awsRegion: REGION,
    eventSourceARN: streamArn,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(createdAt / 1000),
      ...imageAs("Keys", dynamodb?.Keys),
      ...imageAs("NewImage", dynamodb?.NewImage),
      ...imageAs("OldImage", dynamodb?.OldImage),
      ...(dynamodb?.SequenceNumber === undefined ? {} : { SequenceNumber: dynamodb.SequenceNumber }),
      ...(dynamodb?.SizeBytes === undefined ? {} : { SizeBytes: dynamodb.SizeBytes }),
      StreamViewType: "NEW_AND_OLD_IMAGES",
    },
  };
};
