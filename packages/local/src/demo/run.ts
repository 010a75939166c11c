import type { Cloud } from "../cloud.ts";
import { annexScript } from "../data/seed-script.ts";
import { TIMELINE } from "../data/seed-timeline.ts";
import { showExplanations } from "./explanations.ts";
import { found } from "./found.ts";
import { planYear } from "./plans.ts";
import { assessThemselves, checkProgress, escalate, rateInTime, setClasses } from "./quarter.ts";
import { showRanking } from "./ranking.ts";
import { showRights, showTrails } from "./rights.ts";
import { createStage } from "./stage.ts";

/**
 * Plays the first quarter of the annex's agency through the public API of an empty cloud whose frozen clock stands at
 * the timeline's beginning. Answers everything that differs from the expectations; none is how it ought to be.
 */
export const runDemo = async (cloud: Cloud, print: (text: string) => void): Promise<readonly string[]> => {
  const stage = createStage(cloud, print);
  const { tell, moveTo } = stage;
  print(
    "One quarter of the worked example of PermenPANRB 6/2022 (annex 3), through the GraphQL API as its users would.",
  );
  print("Names, NIPs, unit classes and ratings are ours: the annex leaves them open, and nobody here exists.\n");

  const play = await found(stage, annexScript());
  await moveTo(TIMELINE.planned);
  await planYear(stage, play);

  await moveTo(TIMELINE.selfAssessed);
  await checkProgress(stage, play, ["EVALUATING", "EVALUATE", 10, 0, 0, 0]);
  tell("The tick has opened Triwulan I on 1 January, put 10 people on its roll, and ended it on 31 March by itself.");
  await setClasses(stage, play);
  await assessThemselves(stage, play);

  await moveTo(TIMELINE.rated);
  await rateInTime(stage, play);
  await checkProgress(stage, play, ["EVALUATING", "EVALUATE", 10, 10, 8, 0]);

  await moveTo(TIMELINE.escalated);
  tell("The tick has closed the evaluation on 15 April; what is not rated passes to the raters' superiors.");
  await escalate(stage, play);
  await checkProgress(stage, play, ["EVALUATING", "ESCALATE", 10, 10, 9, 1]);

  await moveTo(TIMELINE.published);
  await moveTo(TIMELINE.closed);
  await checkProgress(stage, play, ["PUBLISHED", "PUBLISH", 10, 10, 9, 1]);
  tell("The tick has closed, scored, ranked and published Triwulan I by itself, at 00:15 in Jakarta.");
  await showRanking(stage, play);
  await showExplanations(stage, play);
  await showRights(stage, play);
  await showTrails(stage, play);
  const differences = stage.differences();
  const verdict = differences.length === 0 ? "everything came out as expected" : `${differences.length} things differ`;
  print(`\n${stage.api.requests()} GraphQL requests; ${verdict}.`);
  return differences;
};
