import { describe, expect, it } from 'vitest';
import { inOrderOfUrgency } from '../../../src/markbook/school/inOrderOfUrgency';
import type { SchoolClass } from '../../../src/markbook/classes/schoolClass';
import type { SchoolLine, SchoolNeed } from '../../../src/markbook/school/schoolLine';
import { schoolLines } from '../../../src/markbook/school/schoolLines';
import { schoolCounts, subjectsToCompare } from '../../../src/markbook/school/schoolCounts';
import {
  dueWords,
  lineFacts,
  needWithDays,
  scaleSentence,
  schoolSentence,
} from '../../../src/markbook/school/schoolWords';
import { workKeptSentences } from '../../../src/markbook/school/workKept';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { TablesSnapshot } from '../../../src/markbook/tables/snapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { classOf, datesTable, entriesTable, sittingsTable, trackerFor } from './schoolOf';

const DAY = '2026-11-30';

const linesOf = (classes: readonly SchoolClass[], tables: TablesSnapshot = [], today = DAY): readonly SchoolLine[] =>
  schoolLines(classes, {
    all: classes.map(({ tracker }) => tracker),
    figures: readFigures(tables),
    tables,
    today,
  });

const told = (line: SchoolLine | undefined): readonly string[] =>
  line === undefined ? [] : line.needs.map((need) => needWithDays(need, line));

const lineWith = (name: string, needs: readonly SchoolNeed[]): SchoolLine => {
  const [line] = linesOf([classOf(trackerFor('DIT', name), [[1, 2, 3]])]);
  if (line === undefined) throw new Error('The class has no line.');
  return { ...line, needs };
};

const in_ = (daysLeft: number, code: SchoolNeed['code'] = 'marks', count = 1): SchoolNeed => ({
  code,
  count,
  due: { event: 'marks and sample', day: '2026-12-15', daysLeft },
});

describe('what is urgent', () => {
  it('is first what is late, then what is due soonest, then what has no date, last what needs nothing', () => {
    const lines = [
      lineWith('nothing', []),
      lineWith('undated', [{ code: 'claims', count: 9 }]),
      lineWith('next week', [in_(7)]),
      lineWith('late', [in_(-3)]),
      lineWith('tomorrow', [in_(1)]),
      lineWith('today', [in_(0)]),
    ];
    const order = ['late', 'today', 'tomorrow', 'next week', 'undated', 'nothing'];
    expect(inOrderOfUrgency(lines).map(({ tracker }) => tracker.name)).toEqual(order);
    expect(inOrderOfUrgency([...lines].reverse()).map(({ tracker }) => tracker.name)).toEqual(order);
  });

  it('is of two things due on one day the marks before the sample, then the class with more of them', () => {
    const lines = [
      lineWith('two', [in_(7, 'marks', 2)]),
      lineWith('sample', [in_(7, 'sample')]),
      lineWith('five', [in_(7, 'marks', 5)]),
    ];
    expect(inOrderOfUrgency(lines).map(({ tracker }) => tracker.name)).toEqual(['five', 'two', 'sample']);
  });
});

describe('a component of a class', () => {
  const DATES = datesTable([
    ['2027-01', 'Marks and sample', '15/12/2026'],
    ['2027-01', 'Entries', '09/01/2027'],
  ]);

  it('says how many marks are missing and how long there is, and asks nothing of the external’s marks', () => {
    const lines = linesOf(
      [
        classOf(trackerFor('CON'), [
          [null, 40, null],
          [null, 'x1', 0],
          [null, 'X', 3],
        ]),
      ],
      [DATES],
    );
    const at = (component: string) => lines.find((line) => line.component === component);
    expect(told(at('C2'))).toEqual(['1 mark missing, 15 days left', '3 entries not sent, 40 days left']);
    expect(told(at('C3'))[0]).toBe('1 mark missing, 15 days left');
    expect([at('C1')?.kind, told(at('C1'))]).toEqual(['external', []]);
  });

  it('asks for the sample of all classes of the subject once every mark is there', () => {
    const marks = Array.from({ length: 12 }, (_, index) => [index + 1, null, null]);
    const classes = ['DIT · 11A', 'DIT · 11B'].map((name) => classOf(trackerFor('DIT', name), marks));
    const lines = linesOf(classes, [DATES]).filter(({ component }) => component === 'C1');
    expect(lines.map((line) => told(line)[0])).toEqual([
      'Sample: none of 15 ticked, 15 days left',
      'Sample: none of 15 ticked, 15 days left',
    ]);
    const [one] = classes;
    expect(linesOf(one === undefined ? [] : [one]).find(({ component }) => component === 'C1')?.sample?.code).toBe(
      'everyone',
    );
  });

  it('says nothing of a sample while a class of the cohort was not read', () => {
    const marks = Array.from({ length: 12 }, (_, index) => [index + 1, null, null]);
    const one = classOf(trackerFor('DIT', 'DIT · 11A'), marks);
    const all = [one.tracker, trackerFor('DIT', 'DIT · 11B')];
    const lines = schoolLines([one], { all, figures: readFigures([]), tables: [], today: DAY });
    expect(lines.find(({ component }) => component === 'C1')?.sample).toBeUndefined();
  });

  it('asks for standardisation where two assessors mark in two classes, and no more once the day is on record', () => {
    const of = (name: string, by: string, more = {}) =>
      classOf(trackerFor('DIT', name, more), [[10, null, null, by, null, null]]);
    const asked = linesOf([of('DIT · 11A', 'Ann'), of('DIT · 11B', 'Bob')], [DATES]);
    expect(told(asked.find(({ component }) => component === 'C1'))[0]).toBe(
      'Standardisation of 2 assessors not recorded, 15 days left',
    );
    const sending = { C1: { standardisedOn: { '2027-01': '2026-11-20' } } };
    const done = linesOf([of('DIT · 11A', 'Ann', { sending }), of('DIT · 11B', 'Bob')], [DATES]);
    expect(done.flatMap(told).join()).not.toContain('standardisation');
    expect(done.some((line) => lineFacts(line).some(([, words]) => words === '20/11/2026'))).toBe(true);
  });

  it('counts entries that were sent, leaves withdrawn ones out, and asks no more once the results are out', () => {
    const rows = [
      ['DIT · 11A U1', 'DIT', 'C1', '2027-01', 'first', '01/11/2026', 'AB', ''],
      ['DIT · 11A U2', 'DIT', 'C1', '2027-01', 'first', '', '', ''],
      ['DIT · 11A U3', 'DIT', 'C1', '2027-01', 'first', '01/11/2026', 'AB', 'Withdrawn 20/11/2026'],
    ];
    const tables = [DATES, entriesTable(rows)];
    const sending = { C1: { series: '2027-01' } } as const;
    const one = classOf(trackerFor('DIT', 'DIT · 11A', { sending }), [[1], [2], [3]], tables);
    const line = linesOf([one], tables).find(({ component }) => component === 'C1');
    expect(line?.entries).toEqual({ recorded: 2, sent: 1, markedOnly: 1 });
    expect(told(line)).toEqual([
      'Marks and sample not recorded as sent, 15 days left',
      '1 entry not sent, 40 days left',
      '1 learner not entered, 40 days left',
    ]);
    const later = linesOf([one], tables, '2027-04-01').find(({ component }) => component === 'C1');
    expect(told(later)).toEqual(['3 results not imported', 'UMS table missing']);
  });

  it('goes on asking for entries after their deadline where entries are kept here, though none is recorded for the series', () => {
    const late = '2027-01-11';
    const sending = { C1: { series: '2027-01' } } as const;
    const one = classOf(trackerFor('DIT', 'DIT · 11A', { sending }), [[1], [2]]);
    const c1 = (tables: TablesSnapshot) => linesOf([one], tables, late).find(({ component }) => component === 'C1');
    const before = entriesTable([['DIT · 11B U1', 'DIT', 'C1', '2026-06', 'first', '01/02/2026', 'AB', '']]);
    expect(told(c1([DATES, before]))).toContain('2 entries not sent, passed 2 days ago');
    expect(told(c1([DATES])).join()).not.toContain('entries');
  });

  it('takes who is left out of a class that was entered for meant after the deadline, but for one with a mark', () => {
    const rows = [['DIT · 11A U1', 'DIT', 'C1', '2027-01', 'first', '01/11/2026', 'AB', '']];
    const tables = [DATES, entriesTable(rows)];
    const series = { C1: '2027-01' } as const;
    const needs = (marks: readonly (number | null)[], day: string) => {
      const one = classOf(
        trackerFor('DIT', 'DIT · 11A', { series }),
        marks.map((mark) => [mark]),
        tables,
      );
      return told(linesOf([one], tables, day).find(({ component }) => component === 'C1')).filter((each) =>
        each.includes('enter'),
      );
    };
    expect(needs([7, 8, null], DAY)).toEqual(['2 learners not entered, 40 days left']);
    expect(needs([7, 8, null], '2027-01-11')).toEqual(['1 learner not entered, passed 2 days ago']);
    expect(needs([7, null, null], '2027-01-11')).toEqual([]);
  });

  it('asks for the results of an external of which no mark is known, by who was entered for it', () => {
    const rows = ['U1', 'U2'].map((key) => [
      `CON · 11C ${key}`,
      'CON',
      'C1',
      '2027-01',
      'first',
      '01/11/2026',
      'AB',
      '',
    ]);
    const tables = [DATES, entriesTable(rows)];
    const series = { C1: '2027-01' } as const;
    const one = classOf(trackerFor('CON', 'CON · 11C', { series }), [[], [], []], tables);
    const [external] = linesOf([one], tables, '2027-04-01').filter(({ component }) => component === 'C1');
    expect(told(external)).toContain('2 results not imported');
  });

  it('counts the claims that are open, with the window of their series', () => {
    const sittings = sittingsTable([
      ['DIT · 11A U1', 'C1', '2026-01', 50, ''],
      ['DIT · 11A U1', 'C2', '2026-01', 50, ''],
      ['DIT · 11A U1', 'C3', '2026-06', 80, ''],
      ['DIT · 11A U2', 'C1', '2026-01', 50, ''],
      ['DIT · 11A U2', 'C2', '2026-01', 50, ''],
      ['DIT · 11A U2', 'C3', '2026-06', 80, 'Yes'],
    ]);
    const tables = [sittings, datesTable([['2026-06', 'Late claims', '05/07/2026']])];
    const series = { C1: '2026-01', C2: '2026-01', C3: '2026-06' } as const;
    const one = classOf(
      trackerFor('DIT', 'DIT · 11A', { series }),
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      tables,
    );
    const external = linesOf([one], tables).find(({ component }) => component === 'C3');
    expect(external?.claimsOpen).toBe(1);
    expect(told(external)[0]).toBe('1 claim open, passed 148 days ago');
    const claim = entriesTable([['DIT · 11A U1', 'DIT', 'C3', '2026-06', 'claim', '01/09/2026', 'AB', '']]);
    expect(linesOf([one], [...tables, claim]).find(({ component }) => component === 'C3')?.claimsOpen).toBe(0);
  });
});

describe('the keeping of work', () => {
  const series = { C1: '2026-06' } as const;
  const kept = (today: string, ...days: readonly (readonly string[])[]) => {
    const tables = days.length === 0 ? [] : [datesTable(days)];
    const lines = linesOf([classOf(trackerFor('DIT', 'DIT', { series }), [[1]], tables)], tables, today);
    return workKeptSentences(lines, { tables, today });
  };

  it('asks for the day on which the certificates arrived, once the results are out', () => {
    expect(kept('2026-06-30')).toEqual([]);
    expect(kept(DAY)[0]).toContain('May/June 2026: keep learners’ work. Type in Set up, Dates,');
  });

  it('lasts twelve weeks from that day', () => {
    const arrived = ['2026-06', 'Certificates arrived', '12/11/2026'];
    expect(kept(DAY, arrived)).toEqual([
      'May/June 2026: keep learners’ work until 04/02/2027, 12 weeks after the certificates arrived.',
    ]);
    expect(kept('2027-02-05', arrived)).toEqual(['May/June 2026: the 12 weeks ended on 04/02/2027.']);
  });
});

describe('the sentence of the school', () => {
  it('counts the components that need someone', () => {
    const lines = linesOf([
      classOf(trackerFor('DIT'), [
        [null, 1, 1],
        [1, 1, 1],
      ]),
    ]);
    expect(schoolSentence(schoolCounts(lines))).toBe('1 class: 2 of 3 components need you.');
    expect(schoolSentence(schoolCounts(lines.map((line) => ({ ...line, needs: [] }))))).toBe(
      '1 class: nothing needs you now.',
    );
  });

  it('asks nothing of a component that nobody has begun and no series is chosen for, and all of it once one is', () => {
    const begun = (series: Tracker['series']) =>
      linesOf([
        classOf(trackerFor('DIT', 'DIT', { series }), [
          [null, 1, 1],
          [null, 1, 1],
        ]),
      ]).find(({ component }) => component === 'C1');
    expect(begun({})?.needs).toEqual([]);
    expect(told(begun({ C1: '2027-01' }))).toEqual(['2 marks missing']);
  });

  it('names the subjects whose scale is to be compared, once', () => {
    const lines = linesOf([classOf(trackerFor('DIT'), [[1, 1, 1]]), classOf(trackerFor('CON'), [[1, 1, 1]])]);
    expect(scaleSentence(subjectsToCompare(lines))).toContain(
      ': Construction and the Built Environment and Digital Information Technology.',
    );
    expect(scaleSentence(subjectsToCompare(lines.map((line) => ({ ...line, scale: 'confirmed' }))))).toBe('');
  });

  it.each([
    [0, 'Marks and sample: today (15/12/2026)'],
    [1, 'Marks and sample: tomorrow (15/12/2026)'],
    [2, 'Marks and sample: 2 days left (15/12/2026)'],
    [-1, 'Marks and sample: passed 1 day ago (15/12/2026)'],
  ])('tells %i days from a date', (daysLeft, words) => {
    expect(dueWords({ event: 'marks and sample', day: '2026-12-15', daysLeft })).toBe(words);
  });
});
