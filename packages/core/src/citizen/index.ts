export {
  type ElementSatisfaction,
  type SatisfactionIndex,
  SERVICE_QUALITIES,
  type ServiceQuality,
  SURVEY_ELEMENTS,
  type SurveyElement,
  WEIGHT_MODES,
  type WeightMode,
} from "./model.ts";
export { MAX_QUESTIONNAIRES, satisfactionIndex, serviceQuality } from "./rules.ts";
export { surveySampleSize } from "./sample-size.ts";
