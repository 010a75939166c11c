import { NIP_MESSAGES } from "@kinerja/core/organization";
import { fill } from "../../../user-errors.ts";
import type { NipProblemResolvers } from "../../types.generated.ts";

export const NipProblem: NipProblemResolvers = {
  message: ({ code, params }, _args, { language }) => fill(NIP_MESSAGES[code][language], { code, params }),
};
