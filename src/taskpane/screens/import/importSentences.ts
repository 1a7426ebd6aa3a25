import type { ImportState, ImportTarget, ReadList } from '../../../markbook/import';
import { counted, inFigures } from '../../../markbook/wording';

/** What a write is made of: cells of the tracker, results of the ledger. */
export const writtenInWords = (count: number, target: ImportTarget): string =>
  counted(count, target === 'sittings' ? 'result' : 'cell');

/** Where the list stands, in the heading of each step. */
export const listSentence = ({ rows, columns }: ReadList): string =>
  `${counted(rows.length, 'row')} of learners, ${counted(columns.length, 'column')}.`;

export const questionsSentence = ({ questions }: ImportState): string => {
  const { words, series, components, asksForNumbers } = questions;
  const open = words.length + series.length + components.length + (asksForNumbers ? 1 : 0);
  return `${counted(open, 'question')} about this list.`;
};

export const learnersSentence = ({ matches }: ImportState): string => {
  const sure = matches.filter(({ kind }) => kind === 'sure').length;
  const proposed = matches.filter(({ kind }) => kind === 'proposed').length;
  return `${inFigures(sure)} found, ${inFigures(proposed)} to confirm, ${inFigures(matches.length - sure - proposed)} to choose.`;
};

export const planSentence = ({ plan }: ImportState): string =>
  `${inFigures(plan.added.length)} new, ${inFigures(plan.changed.length)} changed, ${inFigures(plan.unplaced.length)} unmatched, ${inFigures(plan.odd.length)} odd.`;
