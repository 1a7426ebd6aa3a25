import {
  type Answer,
  answered,
  type CellInput,
  type ComponentId,
  hasMark,
  isBlank,
  type RawMark,
  readMark,
  refused,
  type SubjectCode,
  umsRange,
  type UmsRange,
} from '../../../rules';
import { readComponentOf, readSeries, readSubject } from '../../keys';
import type { Figures, HeldConversion } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { absenceOf, type Answers, inRows, refusal, refusedWhole, valueOn } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';

/** What a raw mark was worth in the series held, or that there is no mark. */
type RangeGiven =
  | { readonly kind: 'absence'; readonly absence: 'X' | 'blank' }
  | {
      readonly kind: 'range';
      readonly mark: RawMark;
      readonly subject: SubjectCode;
      readonly component: ComponentId;
      readonly range: UmsRange;
      /** The conversions used, newest series first. */
      readonly used: readonly HeldConversion[];
    };

/** Reads a mark and what to look it up in; blank and absent are answered before anything is looked up (WHATIF-2). */
const rangeGiven = (
  cells: Readonly<Record<'mark' | 'subject' | 'component' | 'from' | 'to', CellInput>>,
  figures: Figures,
): Answer<RangeGiven, AnswerProblem> => {
  const mark = readMark(cells.mark);
  if (!mark.ok) return mark;
  if (!hasMark(mark.value)) return answered({ kind: 'absence', absence: mark.value });
  const subject = readSubject(cells.subject);
  if (!subject.ok) return subject;
  const component = readComponentOf(cells.component, subject.value);
  if (!component.ok) return component;
  const from = isBlank(cells.from) ? undefined : readSeries(cells.from);
  if (from?.ok === false) return from;
  const to = isBlank(cells.to) ? undefined : readSeries(cells.to);
  if (to?.ok === false) return to;
  const key = { subject: subject.value, component: component.value };
  const held = figures.conversions.filter((each) => each.subject === key.subject && each.component === key.component);
  const found = umsRange(mark.value, held, { from: from?.value, to: to?.value });
  if (!found.ok) {
    const [problem] = found.problems;
    return problem.facts.held > 0 ? found : refused({ rule: 'WHATIF-2', code: 'range-not-held', facts: key });
  }
  const used = held.filter(({ series }) => found.value.series.includes(series));
  return answered({ kind: 'range', mark: mark.value, ...key, range: found.value, used });
};

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
    return refusedWhole({ code: 'one-column-wanted', facts: { argument: 'mark' } });
  }
  return inRows({ ...found, columns: COLUMNS.length }, (row) => {
    const answer = found.at(row, 0);
    return COLUMNS.map((column) =>
      answer.kind === 'value' ? valueOn(answer.basis.range[column], answer.basis) : answer,
    );
  });
};
