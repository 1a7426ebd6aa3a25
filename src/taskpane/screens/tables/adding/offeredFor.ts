import type { FoundTable } from '../../../../markbook/tables';
import type { Offered, TableAnswers } from './draft';

/** What is offered for a table: what was typed for one above it or written before, else the subject of the tracker in hand. */
export const offeredFor = (
  index: number,
  tables: readonly FoundTable[],
  answers: readonly TableAnswers[],
  { subject, series: lastSeries }: Offered,
): Offered => {
  const above = tables.slice(0, index).map((_, at) => answers[at] ?? {});
  const series = above.findLast((each) => each.series !== undefined && each.series.trim() !== '')?.series ?? lastSeries;
  const typed = above.findLast((each) => each.subject !== undefined)?.subject;
  const its = typed ?? subject;
  return { ...(its === undefined ? {} : { subject: its }), ...(series === undefined ? {} : { series }) };
};
