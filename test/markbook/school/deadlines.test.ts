import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../../src/markbook/school/deadlineWords';
import { schoolDeadlines } from '../../../src/markbook/school/deadlines';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import { readFigures } from '../../../src/markbook/tables/figures';
import { workKeptSentences } from '../../../src/markbook/school/workKept';
import { classOf, datesTable, sittingsTable, trackerFor } from './schoolOf';

type Dates = Parameters<typeof datesTable>[0];

/** What School says for a class whose Component 1 is sent in winter and the others in summer. */
const toldOn = (today: string, dates: Dates): readonly string[] => {
  const tables = [datesTable(dates)];
  const series = { C1: '2027-01', C2: '2027-06', C3: '2027-06' } as const;
  const given = classOf(trackerFor('DIT', 'DIT · 11A', { series }), [[40, null, null]], tables);
  const held = { all: [given.tracker], figures: readFigures(tables), tables, today };
  return schoolDeadlines(schoolLines([given], held), { tables, today }).map(deadlineWords);
};

const WINTER_CERTIFICATES =
  'Certificates, December 2026/January 2027: by about the second week of May (FAQ; an earlier year’s text); no source at hand gives the day.';
const SUMMER_CERTIFICATES =
  'Certificates, May/June 2027: by about the second week of November (FAQ; an earlier year’s text); no source at hand gives the day.';

describe('The deadlines of a school', () => {
  it('say of registration and certificates that no day is held, last', () => {
    expect(toldOn('2026-09-20', [['2027-01', 'Marks and sample', '15/12/2026']])).toEqual([
      'Marks and sample, December 2026/January 2027: 86 days left (15/12/2026)',
      'Registration, 2026-27: no day is held. Take it from Pearson’s key dates.',
      WINTER_CERTIFICATES,
      SUMMER_CERTIFICATES,
    ]);
  });

  it('stand in the order of their days, registration once, for whichever series of the year it was typed', () => {
    const dates: Dates = [
      ['2027-01', 'Marks and sample', '15/12/2026'],
      ['2027-01', 'Registration', '01/11/2026'],
      ['2027-01', 'Certificates', '12/05/2027'],
      ['2027-06', 'Entries', '21/02/2027'],
    ];
    expect(toldOn('2026-10-20', dates)).toEqual([
      'Registration, 2026-27: 12 days left (01/11/2026)',
      'Marks and sample, December 2026/January 2027: 56 days left (15/12/2026)',
      'Entries, May/June 2027: 124 days left (21/02/2027)',
      'Certificates, December 2026/January 2027: 204 days left (12/05/2027)',
      SUMMER_CERTIFICATES,
    ]);
  });

  it('take the school’s own day of registration before the one held, for whichever series it was typed', () => {
    const today = '2025-10-01';
    const linesWith = (dates: Dates) => {
      const tables = [datesTable(dates)];
      const given = classOf(trackerFor('DIT', 'DIT · 11A', { series: { C1: '2026-01' } }), [[40]], tables);
      const held = { all: [given.tracker], figures: readFigures(tables), tables, today };
      return schoolDeadlines(schoolLines([given], held), { tables, today }).map(deadlineWords)[0];
    };
    expect(linesWith([])).toBe('Registration, 2025-26: 31 days left (01/11/2025)');
    expect(linesWith([['2026-01', 'Registration', '15/10/2025']])).toBe(
      'Registration, 2025-26: 14 days left (15/10/2025)',
    );
  });

  it('put registration that has passed first, other days that have passed nowhere', () => {
    const dates: Dates = [
      ['2027-06', 'Registration', '01/11/2026'],
      ['2027-01', 'Entries', '01/11/2026'],
      ['2027-01', 'Marks and sample', '15/12/2026'],
    ];
    expect(toldOn('2026-11-30', dates).slice(0, 2)).toEqual([
      'Registration, 2026-27: passed 29 days ago (01/11/2026). Who is not registered can’t be entered.',
      'Marks and sample, December 2026/January 2027: 15 days left (15/12/2026)',
    ]);
  });

  it('are of no series in which nothing is planned, and of none that has its results but for certificates', () => {
    expect(toldOn('2027-10-01', [])).toEqual([SUMMER_CERTIFICATES]);
    expect(toldOn('2027-12-01', [])).toEqual([]);
    const given = classOf(trackerFor('DIT'), []);
    const held = { all: [given.tracker], figures: readFigures([]), tables: [], today: '2026-09-20' };
    expect(schoolDeadlines(schoolLines([given], held), { tables: [], today: '2026-09-20' })).toEqual([]);
  });

  it('stay for a series with results when the classes work for the next, review, certificates and work kept', () => {
    const tables = [
      datesTable([['2027-01', 'Review of moderation', '20/04/2027']]),
      sittingsTable([['DIT · 11A U1', 'C1', '2027-01', 60, '']]),
    ];
    const given = classOf(trackerFor('DIT', 'DIT · 11A', { series: { C1: '2027-06' } }), [[40]], tables);
    const linesOn = (today: string) =>
      schoolLines([given], { all: [given.tracker], figures: readFigures(tables), tables, today });
    const told = (today: string) => schoolDeadlines(linesOn(today), { tables, today }).map(deadlineWords);
    expect(told('2027-04-01')[0]).toBe('Review of moderation, December 2026/January 2027: 19 days left (20/04/2027)');
    expect(told('2027-05-31')).toContain(WINTER_CERTIFICATES);
    expect(told('2027-06-01')).not.toContain(WINTER_CERTIFICATES);
    const kept = (today: string) => workKeptSentences(linesOn(today), { tables, today }).length;
    expect(['2027-03-31', '2027-04-01', '2027-08-23', '2027-08-24'].map(kept)).toEqual([0, 1, 1, 0]);
  });
});
