export {
  type CompetencyLevels,
  type JobPersonMatch,
  MAPPING_CATEGORIES,
  type MappingCategory,
  SELECTION_CATEGORIES,
  type SelectionCategory,
  type TrainingNeed,
} from "./model.ts";
export { jobPersonMatch, trainingNeeds } from "./rules.ts";
