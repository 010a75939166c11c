import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Citizen from "@kinerja/core/citizen";
import * as Development from "@kinerja/core/development";
import * as Organization from "@kinerja/core/organization";
import * as Outcome from "@kinerja/core/outcome";
import * as Plan from "@kinerja/core/plan";
import { decimal, fixed } from "@kinerja/core/shared/decimal";
import { addWorkingDays, dateAt } from "@kinerja/core/shared/time";
import type { CalculateResolvers } from "../../types.generated.ts";
import { bounded, missingSource, ratingSources, startingDate, surveyRows, workingDayCount } from "../inputs.ts";

export const Calculate: CalculateResolvers = {
  predicate: (_calculate, { workResult, behaviour }) =>
    Appraisal.predicateOf(Agency.NATIONAL.matrix, workResult, behaviour),

  suggestExpectation: (_calculate, { mainResults, additionalResults }) =>
    Appraisal.suggestExpectation(
      bounded(mainResults, "results", "mainResults"),
      bounded(additionalResults ?? [], "results", "additionalResults"),
      decimal(Agency.NATIONAL.suggestion.smallPartPercent),
    ),

  distributionCheck: (_calculate, { guide, organization, ...counts }) =>
    Appraisal.checkDistribution(guide, organization, {
      SANGAT_KURANG: counts.sangatKurang,
      KURANG: counts.kurang,
      BUTUH_PERBAIKAN: counts.butuhPerbaikan,
      BAIK: counts.baik,
      SANGAT_BAIK: counts.sangatBaik,
    }),

  indicatorAchievement: (_calculate, { direction, target, targetUpper, realization, maximalTarget }) =>
    Plan.indicatorAchievement({
      direction,
      target: decimal(target),
      targetUpper: targetUpper == null ? null : decimal(targetUpper),
      realization: decimal(realization),
      maximalTarget: maximalTarget ?? false,
    }),

  numericAppraisal: (_calculate, { skp, behaviour, withPeers, newIdea }) =>
    Appraisal.numericAppraisal({ skp: decimal(skp), behaviour: decimal(behaviour), withPeers, newIdea }),

  combineRatings: (_calculate, input) => Agency.combine(ratingSources(input.sources), missingSource(input)),

  satisfactionIndex: (_calculate, { elements, answers, weightMode }) =>
    Citizen.satisfactionIndex(elements, surveyRows(answers), weightMode),

  surveySampleSize: (_calculate, { population }) => Citizen.surveySampleSize(population),

  jobPersonMatch: (_calculate, { required, actual }) =>
    Development.jobPersonMatch(
      bounded(required, "competencies", "required"),
      bounded(actual, "competencies", "actual"),
    ),

  talentBox: (_calculate, { predicate, potential, convention }) =>
    Outcome.talentBox(predicate, decimal(potential), convention),

  creditPoints: (_calculate, { level, predicate, months }) => fixed(Outcome.creditPoints(level, predicate, months)),

  absenceSanction: (_calculate, { days, longestRun }) => Outcome.absenceAdvice(days, longestRun ?? null),

  // Nobody's agency is asked for, so ages are reckoned by the date in the capital.
  nip: (_calculate, { value }, { deps }) => Organization.readNip(value, dateAt(deps.now, "WIB")),

  workingDayDeadline: (_calculate, { from, workingDays, holidays }) =>
    addWorkingDays(
      startingDate(from),
      workingDayCount(workingDays),
      new Set(bounded(holidays ?? [], "holidays", "holidays")),
    ),
};
