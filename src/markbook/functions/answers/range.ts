import type { Figures } from '../../tables';
import { absenceOf, inRows, refusal, refusedWhole, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';
import { rangeGiven, type RangeGiven } from './rangeGiven';

const COLUMNS = ['lowest', 'middle', 'highest', 'count'] as const;

const noMark = absenceOf('mark');

export type RangeFound = Extract<RangeGiven, { readonly kind: 'range' }>;

/** BTEC.RANGE: what a raw mark was worth in the series held, one row of four for each mark (WHATIF-2). */
export const rangeAnswers = (
  given: ArgumentsGiven<'mark' | 'subject' | 'component' | 'from' | 'to'>,
  figures: Figures,
): Answers<RangeFound> => {
  const found = lifted<keyof typeof given, RangeFound>(given, (cells) => {
    const read = rangeGiven(cells, figures);
    if (!read.ok) return refusal(read.problems[0]);
    return read.value.kind === 'absence' ? noMark(read.value.absence) : valueOn(read.value.range.lowest, read.value);
  });
  if (found.isRefused) return found;
  if (found.columns > 1) {
    return refusedWhole({ rule: 'WHATIF-2', code: 'one-column-wanted', facts: { argument: 'mark' } });
  }
  return inRows({ ...found, columns: COLUMNS.length }, (row) => {
    const answer = found.at(row, 0);
    return COLUMNS.map((column) =>
      answer.kind === 'value' ? valueOn(answer.basis.range[column], answer.basis) : answer,
    );
  });
};
