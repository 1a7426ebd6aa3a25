import type { FindProblem } from './figuresProblem';
import { named, placed, titleOf } from './phrases';
import type { SentencesFor } from './sentences';

/** Sentences about figures that the workbook does not give. */
export const FIGURES_SENTENCES: SentencesFor<FindProblem> = {
  'conversion-missing': ({ subject, component, series }) =>
    `No ${series} table for ${subject} ${component} in this workbook. Add it in the BTEC pane, Tables.`,
  'conversion-twice': ({ first, second, ...key }) =>
    `${named(key)} is held twice, at ${placed(first)} and ${placed(second)}. Delete the one that is wrong.`,
  'conversion-unusable': ({ subject, component, series, place }) =>
    `The ${series} table for ${subject} ${component} has a fault at ${placed(place)}. See the BTEC pane, Tables.`,
  'scale-unusable': ({ place }) => `The UMS scale has a fault at ${placed(place)}. Correct it there, then try again.`,
  'scale-to-confirm': ({ subject }) =>
    `Confirm the UMS scale${subject === undefined ? '' : ` of ${titleOf(subject)}`} first: Set up, Scale.`,
};
