import type { Series } from '../../rules';
import { inFigures, listed, seriesInWords } from '../wording';
import type { MarkStrip } from './markStrip';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What the strip shows, in words: `Marks from 12 to 58. Ticked: 2 of 6 at L2D, 1 of 9 at L2P.` */
export const stripWords = ({ columns, grades }: MarkStrip): string => {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return '';
  const range = first === last ? `All marks are ${first.mark}.` : `Marks from ${first.mark} to ${last.mark}.`;
  const ticked = sum(columns.map((column) => column.ticked));
  const all = sum(columns.map((column) => column.learners));
  if (ticked === 0 || grades.length === 0) return `${range} Ticked: ${inFigures(ticked)} of ${inFigures(all)}.`;
  const parts = grades.map((at) => `${inFigures(at.ticked)} of ${inFigures(at.learners)} at ${at.grade}`);
  return `${range} Ticked: ${listed(parts)}.`;
};

/** Which boundaries are drawn; those of the series sent are often not published yet, and that is said. */
export const stripBoundariesWords = (of: Series | undefined, sentIn: Series): string => {
  if (of === undefined) return 'No boundaries are drawn: no table is held for this component.';
  return of === sentIn
    ? `Boundaries of ${seriesInWords(of)}.`
    : `Boundaries of ${seriesInWords(of)}, the newest held: those of ${seriesInWords(sentIn)} are not held.`;
};
