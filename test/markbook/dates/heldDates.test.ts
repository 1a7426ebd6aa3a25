import { describe, expect, it, test } from 'vitest';
import { academicYearOf, academicYearOn, readAcademicYear } from '../../../src/markbook/dates/academicYear';
import { dateChange } from '../../../src/markbook/dates/dateToKeep';
import { heldDates } from '../../../src/markbook/dates/heldDates';
import { readEvent } from '../../../src/markbook/keys/knownEvent';
import { dayOf, seriesDates } from '../../../src/markbook/dates/seriesDates';
import { dayNumber, readDay, serialOf, weekdayOf, workingDayUpTo } from '../../../src/markbook/dates/typedDay';
import { newTableEdits } from '../../../src/markbook/keeping/newTableEdits';
import {
  dateIssueWords,
  dateSentence,
  datesMissing,
  reEntryMissing,
  yearNotice,
} from '../../../src/markbook/dates/dateWords';
import { datesOfModeration } from '../../../src/markbook/moderation/datesOfModeration';
import { dateSentences } from '../../../src/markbook/moderation/moderationStateWords';
import type { CellInput } from '../../../src/rules';

const table = (...rows: readonly CellInput[][]) => [
  {
    name: 'BTEC_Dates',
    sheet: 'BTEC Dates',
    row: 0,
    column: 0,
    headers: ['Year', 'Series', 'What', 'From', 'To', 'Source'],
    rows,
  },
];

const SCHEDULE = 'Key dates schedule 2026/27';
const GOOD = ['2026-27', '2027-01', 'Marks and sample', '', '14/12/2026', SCHEDULE];

describe('days', () => {
  test.each<[CellInput, string | undefined]>([
    [46370, '2026-12-14'],
    ['46370', '2026-12-14'],
    [46370.5, '2026-12-14'],
    ['14/12/2026', '2026-12-14'],
    ['4.1.2027', '2027-01-04'],
    ['2026-12-14', '2026-12-14'],
    ['14 December 2026', '2026-12-14'],
    ['Monday, 14th Dec 2026', '2026-12-14'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', undefined],
    ['31/04/2027', undefined],
    ['12/14/2026', undefined],
    ['14/12/26', undefined],
    ['0/12/2026', undefined],
    ['14 Decembre', undefined],
    [12, undefined],
    ['', undefined],
    [true, undefined],
    ['soon', undefined],
  ])('%s is %s', (input, day) => {
    expect(readDay(input)).toBe(day);
  });

  test.each([
    ['2026-01-16', 'Friday', '2026-01-16'],
    ['2026-01-17', 'Saturday', '2026-01-16'],
    ['2026-06-28', 'Sunday', '2026-06-26'],
    ['2026-06-29', 'Monday', '2026-06-29'],
  ])('%s is a %s; the working day up to it is %s', (day, weekday, working) => {
    expect([weekdayOf(day), workingDayUpTo(day)]).toEqual([weekday, working]);
  });

  it('every day of the century has a number, one more than the day before, which reads as the day again', () => {
    const wrong = Array.from({ length: 36525 }, (_, number) => number).filter((number) => {
      const day = readDay(number + 36526) ?? '';
      return dayNumber(day) !== number || serialOf(day) !== number + 36526;
    });
    expect(wrong).toEqual([]);
    expect(dayNumber('2099-12-31')).toBe(36524);
  });
});

describe('academic years', () => {
  test.each([
    ['2026-08-31', '2025-26'],
    ['2026-09-01', '2026-27'],
    ['2027-01-01', '2026-27'],
    ['2099-09-01', '2099-00'],
  ])('%s lies in %s', (day, year) => {
    expect(academicYearOn(day)).toBe(year);
  });

  test.each([
    ['2026-27', '2026-27'],
    ['2026/27', '2026-27'],
    ['2026–2027', '2026-27'],
    ['2026-28', undefined],
    ['2026', undefined],
    ['26-27', undefined],
  ])('%s is read as %s', (text, year) => {
    expect(readAcademicYear(text)).toBe(year);
  });

  it('both series of a year are of it', () => {
    expect([academicYearOf('2027-01'), academicYearOf('2027-06')]).toEqual(['2026-27', '2026-27']);
  });
});

describe('the dates typed into BTEC_Dates', () => {
  it('are read however they are written, and blank rows passed over', () => {
    const { dates, issues } = heldDates(
      table(
        GOOD,
        ['', '', '', '', '', ''],
        ['', 'May/June 2027', 'results day', '', 46605, ''],
        ['2026/27', 'Jan 2027', 'Certification claims', '4/9/2026', '9 January 2027', SCHEDULE],
      ),
    );
    expect(issues).toEqual([]);
    expect(dates.map(({ event, series, from, to, place }) => [event, series, from, to, place.cell])).toEqual([
      ['marks and sample', '2027-01', undefined, '2026-12-14', 'E2'],
      ['results', '2027-06', undefined, '2027-08-06', 'E4'],
      ['claims', '2027-01', '2026-09-04', '2027-01-09', 'E5'],
    ]);
  });

  test.each<[string, readonly CellInput[], string, string]>([
    ['series', ['', '', 'Results', '', '11/03/2027', ''], 'series-unreadable', 'B2'],
    ['series', ['', 'winter', 'Results', '', '11/03/2027', ''], 'series-unreadable', 'B2'],
    ['year', ['next', '2027-01', 'Results', '', '11/03/2027', ''], 'year-unreadable', 'A2'],
    ['year', ['2025-26', '2027-01', 'Results', '', '11/03/2027', ''], 'year-contradicts', 'A2'],
    ['what', ['', '2027-01', '', '', '11/03/2027', ''], 'what-missing', 'C2'],
    ['day', ['', '2027-01', 'Results', '', '', ''], 'day-missing', 'E2'],
    ['day', ['', '2027-01', 'Results', '', 'March', ''], 'day-unreadable', 'E2'],
    ['day', ['', '2027-01', 'Results', 'soon', '11/03/2027', ''], 'day-unreadable', 'D2'],
    ['days', ['', '2027-01', 'Claims', '10/01/2027', '09/01/2027', ''], 'days-reversed', 'D2'],
    ['year', ['', '2027-01', 'Results', '', '11/03/2028', ''], 'day-of-another-year', 'E2'],
    ['year', ['', '2027-01', 'Results', '', '31/05/2026', ''], 'day-of-another-year', 'E2'],
    ['year', ['', '2027-01', 'Claims', '31/05/2026', '09/01/2027', ''], 'day-of-another-year', 'D2'],
  ])('a row whose %s can’t be used is listed: %j', (_, row, code, cell) => {
    const { dates, issues } = heldDates(table([...row]));
    expect(dates).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.place.cell])).toEqual([[code, cell]]);
    expect(issues.map(dateIssueWords).join('')).toMatch(/^[A-Z“].*\.$/);
  });

  it('from the June before to the December after the day is taken', () => {
    const days = (to: string): number => heldDates(table(['', '2027-01', 'PSA', '', to, ''])).dates.length;
    expect([days('31/05/2026'), days('01/06/2026'), days('31/12/2027'), days('01/01/2028')]).toEqual([0, 1, 1, 0]);
  });

  it('the first of two counts, and a copied sheet and missing columns are named', () => {
    const twice = heldDates(table(GOOD, ['', '2027-01', 'Marks deadline', '', '15/12/2026', '']));
    expect(twice.dates.map(({ to }) => to)).toEqual(['2026-12-14']);
    expect(twice.issues.map(({ code, text, place }) => [code, text, place.cell])).toEqual([['date-twice', 'E2', 'C3']]);
    const copies = table(GOOD).map((each) => ({ ...each, name: 'BTEC_Dates1', sheet: 'BTEC Dates (2)' }));
    expect(heldDates(copies).issues.map(({ code, text }) => [code, text])).toEqual([['table-copied', 'BTEC_Dates1']]);
    const narrow = table(GOOD).map((each) => ({
      ...each,
      headers: ['Year', 'Series', 'What', 'From', 'Bis', 'Source'],
    }));
    expect(heldDates(narrow).issues.map(dateIssueWords)).toEqual([
      'BTEC_Dates needs the columns Series, What, To. Nothing kept there is read.',
    ]);
  });

  test.each([
    ['Marks and samples', 'marks and sample'],
    ['mark submission deadline', 'marks and sample'],
    ['Draft moderator report', 'draft moderator report'],
    ['Amended marks', 'amended marks'],
    ['Results', 'results'],
    ['Late certification claims', 'late claims'],
    ['Entry deadline', 'entries'],
    ['Review  of marking', 'Review of marking'],
  ])('%s is %s', (text, event) => {
    expect(readEvent(text)).toBe(event);
  });
});

describe('the dates of a series in words', () => {
  const said = (series: '2024-01' | '2026-01' | '2026-06', today: string, tables = table()) =>
    seriesDates(series, tables).map((date) => dateSentence(date, today));

  it('a month is no day and never open; MOD’s days have no year and move off a weekend', () => {
    expect(said('2026-01', '2026-03-10')).toEqual([
      'Marks and sample: by 15/12/2025, passed (CG).',
      'Draft moderator report: by 17/01/2026, a Saturday: take the working day before as last, 16/01/2026, passed (MOD, year not given).',
      'Amended marks: by 24/01/2026, a Saturday: take the working day before as last, 23/01/2026, passed (MOD, year not given).',
      'Results: March 2026, day not held: see the key dates schedule (FAQ).',
    ]);
    expect(said('2026-06', '2026-05-16')).toEqual([
      'Registration: 01/09/2025 to 01/11/2025, a Saturday, and it stays that day, passed (CG).',
      'Marks and sample: by 15/05/2026, passed (CG).',
      'Draft moderator report: by 16/06/2026 (MOD, year not given).',
      'Amended marks: by 28/06/2026, a Sunday: take the working day before as last, 26/06/2026 (MOD, year not given).',
      'Results: August 2026, day not held: see the key dates schedule (FAQ).',
    ]);
  });

  it('history is said, and a stretch of days is open while it lasts', () => {
    expect(said('2024-01', '2023-10-01')).toEqual([
      'Claims: 04/09/2023 to 09/01/2024, open now (FAQ; history).',
      'Late claims: 21/03/2024 to 18/04/2024 (FAQ; no fee; history).',
    ]);
    expect(said('2024-01', '2024-01-09')[0]).toContain('open now');
    expect(said('2024-01', '2024-01-10')[0]).toContain('passed');
  });

  it('a typed date wins and says what it takes the place of', () => {
    const own = table(
      ['', '2026-01', 'Results', '', '12/03/2026', SCHEDULE],
      ['', '2026-01', 'Marks', '', '12/12/2025', ''],
    );
    expect(said('2026-01', '2026-01-01', own)).toEqual([
      'Marks and sample: by 12/12/2025, passed (typed in BTEC Dates E3; used instead of 15/12/2025, CG).',
      'Draft moderator report: by 17/01/2026, a Saturday: take the working day before as last, 16/01/2026 (MOD, year not given).',
      'Amended marks: by 24/01/2026, a Saturday: take the working day before as last, 23/01/2026 (MOD, year not given).',
      `Results: by 12/03/2026 (${SCHEDULE}, typed in BTEC Dates E2; used instead of March 2026, FAQ).`,
    ]);
    expect(dayOf('2026-01', 'marks and sample', own)).toBe('2025-12-12');
    expect(dayOf('2026-01', 'marks and sample', [])).toBe('2025-12-15');
    expect(dayOf('2026-01', 'results', [])).toBeUndefined();
  });

  it('what is missing is said, never taken from another year', () => {
    expect(datesMissing(seriesDates('2024-01', []), '2024-01')).toBe('');
    expect(datesMissing(seriesDates('2026-06', []), '2026-06')).toBe(
      'No entry or claim deadline is held for May/June 2026. Take it from Pearson’s key dates.',
    );
    expect(datesMissing(seriesDates('2027-01', []), '2027-01')).toBe(
      'No dates are held for December 2026/January 2027. Take its entry deadline from Pearson’s key dates.',
    );
    expect(reEntryMissing(seriesDates('2024-06', []))).toBe('');
    expect(reEntryMissing(seriesDates('2027-06', []))).toMatch(/^Who sat in December\/January can be entered again /);
    expect(dateSentences('2027-01', datesOfModeration('2027-01', []), '2026-11-30')).toEqual([
      'No dates are held for December 2026/January 2027. Type them from Pearson’s key dates in Set up, Dates.',
    ]);
    expect(dateSentences('2027-01', datesOfModeration('2027-01', table(GOOD)), '2026-11-30')).toEqual([
      `Marks and sample: by 14/12/2026 (${SCHEDULE}, typed in BTEC Dates E2).`,
    ]);
  });

  test.each([
    ['2026-08-31', ''],
    [
      '2026-09-01',
      'The add-in’s rules and dates are those of 2025-26. For 2026-27, compare them with Pearson’s centre guide and type its key dates in Set up, under Dates.',
    ],
  ])('on %s the notice is: %s', (today, notice) => {
    expect(yearNotice(today)).toBe(notice);
  });
});

describe('a date typed into the form', () => {
  const draft = {
    series: '2027-01',
    what: 'Marks deadline',
    from: '',
    to: '14/12/2026',
    source: ` ${SCHEDULE} `,
  } as const;

  it('becomes a row that reads as the same date', () => {
    expect(dateChange(draft)).toEqual({
      ok: true,
      value: {
        key: { series: '2027-01', what: 'marks and sample' },
        rows: [{ Year: '2026-27', Series: '2027-01', What: 'marks and sample', From: '', To: 46370, Source: SCHEDULE }],
      },
    });
  });

  it('is refused with the reason that the table would give', () => {
    expect(dateChange({ ...draft, to: '14/12/26' })).toEqual({
      ok: false,
      problems: [{ rule: 'MOD-10', code: 'day-unreadable', facts: { text: '14/12/26' } }],
    });
    expect(dateChange({ ...draft, to: '' })).toMatchObject({ problems: [{ code: 'day-missing' }] });
  });

  it('stands on a sheet of its own, its days as days', () => {
    const change = dateChange({ ...draft, from: '01/12/2026' });
    const rows = change.ok ? change.value.rows : [];
    const edits = newTableEdits('BTEC_Dates', rows, []);
    expect(edits.map(({ kind }) => kind)).toEqual([
      'add-sheet',
      'cells',
      'cells',
      'cells',
      'cells',
      'cells',
      'add-table',
    ]);
    const dated = edits.flatMap((edit) => (edit.kind === 'cells' && edit.numberFormat === 'dd/mm/yyyy' ? [edit] : []));
    expect(dated.map(({ column, after }) => [column, after])).toEqual([
      [3, [[46357]]],
      [4, [[46370]]],
    ]);
  });
});
