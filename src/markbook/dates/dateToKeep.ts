import { answered, refused, type Answer, type Series } from '../../rules';
import type { TableChange } from '../keeping';
import { academicYearOf } from './academicYear';
import { heldDates, type DateIssue } from './heldDates';
import { readDay, serialOf } from './typedDay';

/** A date as it is typed into the form. */
export interface DateDraft {
  readonly series: Series;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

export interface DateKey {
  readonly series: Series;
  readonly what: string;
}

export interface DateProblem {
  readonly rule: 'MOD-10';
  readonly code: DateIssue['code'];
  readonly facts: { readonly text: string };
}

/** The row of BTEC_Dates that a draft comes to, by the same reading as of the table itself, or why it can't be used. */
export const dateChange = (draft: DateDraft): Answer<TableChange<DateKey>, DateProblem> => {
  const { series, what, from, to, source } = draft;
  const row = {
    Year: academicYearOf(series),
    Series: series,
    What: what.trim(),
    From: from.trim(),
    To: to.trim(),
    Source: source.trim(),
  };
  const headers = Object.keys(row);
  const { dates, issues } = heldDates([
    { name: 'BTEC_Dates', sheet: '', row: 0, column: 0, headers, rows: [Object.values(row)] },
  ]);
  const [date, issue] = [dates[0], issues[0]];
  if (date === undefined) {
    return refused({ rule: 'MOD-10', code: issue?.code ?? 'day-missing', facts: { text: issue?.text ?? '' } });
  }
  const first = readDay(row.From);
  const days = { From: first === undefined ? '' : serialOf(first), To: to.trim() === '' ? '' : serialOf(date.to) };
  return answered({ key: { series, what: date.event }, rows: [{ ...row, What: date.event, ...days }] });
};

/** The change that takes a typed date out again, so that the built-in one counts, where there is one. */
export const dateGone = (key: DateKey): TableChange<DateKey> => ({ key, rows: [] });
