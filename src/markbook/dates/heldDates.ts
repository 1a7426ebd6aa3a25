import { isBlank, textOf, type CellInput, type Series } from '../../rules';
import type { HeadingOf } from '../kept';
import { readEvent, readSeries } from '../keys';
import type { CellPlace } from '../sheet';
import { type KeptColumns, keptRows, type TablesSnapshot } from '../tables';
import { academicYearOf, readAcademicYear } from './academicYear';
import { readDay } from './typedDay';

/** A date that the school has typed from Pearson's schedule of the year. */
export interface TypedDate {
  readonly event: string;
  readonly series: Series;
  readonly from?: string;
  readonly to: string;
  readonly source: string;
  readonly place: CellPlace;
}

/** A row of BTEC_Dates that can't be used, and the cell that is at fault. */
export interface DateIssue {
  readonly code:
    | 'series-unreadable'
    | 'year-unreadable'
    | 'year-contradicts'
    | 'what-missing'
    | 'day-missing'
    | 'day-unreadable'
    | 'days-reversed'
    | 'day-of-another-year'
    | 'date-twice'
    | 'table-copied'
    | 'no-column';
  readonly text: string;
  readonly place: CellPlace;
}

/** Every usable date of BTEC_Dates, and every row that is not used. */
export interface HeldDates {
  readonly dates: readonly TypedDate[];
  readonly issues: readonly DateIssue[];
}

type Column = HeadingOf<'BTEC_Dates'>;
type Read = { readonly date: TypedDate } | { readonly issue: DateIssue };

/** Set assignments come out in June before the year, certificates in the autumn after it. */
const FIRST_DAY = '06-01';
const LAST_DAY = '12-31';

const isOfSeries = (day: string, series: Series): boolean => {
  const year = Number(series.slice(0, 4));
  return day >= `${year - 1}-${FIRST_DAY}` && day <= `${year}-${LAST_DAY}`;
};

const readRow = (columns: KeptColumns<'BTEC_Dates'>, row: number): Read => {
  const at = (name: Column): CellInput => columns.valueAt(row, name);
  const fault = (code: DateIssue['code'], name: Column): Read => ({
    issue: { code, text: textOf(at(name)), place: columns.placeOf(row, name) },
  });
  const series = readSeries(at('Series'));
  if (!series.ok) return fault('series-unreadable', 'Series');
  const year = isBlank(at('Year')) ? academicYearOf(series.value) : readAcademicYear(textOf(at('Year')));
  if (year === undefined) return fault('year-unreadable', 'Year');
  if (year !== academicYearOf(series.value)) return fault('year-contradicts', 'Year');
  if (isBlank(at('What'))) return fault('what-missing', 'What');
  const [hasFrom, hasTo] = [!isBlank(at('From')), !isBlank(at('To'))];
  if (!hasFrom && !hasTo) return fault('day-missing', 'To');
  const [from, to] = [readDay(at('From')), readDay(at(hasTo ? 'To' : 'From'))];
  if (hasFrom && from === undefined) return fault('day-unreadable', 'From');
  if (to === undefined) return fault('day-unreadable', 'To');
  if (from !== undefined && from > to) return fault('days-reversed', 'From');
  if (!isOfSeries(to, series.value)) return fault('day-of-another-year', hasTo ? 'To' : 'From');
  if (from !== undefined && !isOfSeries(from, series.value)) return fault('day-of-another-year', 'From');
  return {
    date: {
      event: readEvent(textOf(at('What'))),
      series: series.value,
      ...(from === undefined ? {} : { from }),
      to,
      source: textOf(at('Source')),
      place: columns.placeOf(row, hasTo ? 'To' : 'From'),
    },
  };
};

const readRows = (columns: KeptColumns<'BTEC_Dates'>): HeldDates => {
  const dates = new Map<string, TypedDate>();
  const issues: DateIssue[] = [];
  for (const row of columns.filledRows) {
    const read = readRow(columns, row);
    if ('issue' in read) {
      issues.push(read.issue);
      continue;
    }
    const { date } = read;
    const key = `${date.series} ${date.event.toLowerCase()}`;
    const first = dates.get(key);
    if (first === undefined) dates.set(key, date);
    else issues.push({ code: 'date-twice', text: first.place.cell, place: columns.placeOf(row, 'What') });
  }
  return { dates: [...dates.values()], issues };
};

/** Reads the dates that the school has typed: forgiving about how they are written, never silent about a row left aside. */
export const heldDates = (tables: TablesSnapshot): HeldDates => {
  const { columns, faults } = keptRows(tables, 'BTEC_Dates');
  if (columns === undefined) return { dates: [], issues: faults };
  const read = readRows(columns);
  return { dates: read.dates, issues: [...faults, ...read.issues] };
};
