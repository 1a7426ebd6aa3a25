import { describe, expect, it } from 'vitest';
import { acceptedChanges } from '../../../src/markbook/results/acceptedNote';
import {
  comparisonWords,
  groupSentence,
  groupTitle,
  notComparedWords,
  resultsSentence,
} from '../../../src/markbook/results/resultWords';
import type { CellInput } from '../../../src/rules';
import { figuresOf } from '../mocks/mockClass';
import { readFigures } from '../../../src/markbook/tables/figures';
import { resultsOf } from './resultClass';

type Rows = readonly (readonly CellInput[])[];
type More = Parameters<typeof resultsOf>[2];

/** C1: 40 is 60 UMS in 2024-06 and 63 in 2025-06. */
const said = (learners: Rows, sittings: Rows, more: More = {}): readonly string[] =>
  resultsOf(learners, sittings, more).groups.flatMap((group) => [
    groupTitle(group),
    ...group.differences.map((each) => `${each.learner.shownAs} ${each.ours.cell}: ${comparisonWords(each)}`),
  ]);

const ADA = (c1: CellInput): CellInput[] => ['Ada', c1, null, null, '0101'];
const C1 = (ums: CellInput, series: CellInput = '2025-06', mark: CellInput = null): CellInput[] => [
  ...['0101', 'C1', series, ums, null, mark, 'live', null],
];

describe('Pearson’s UMS against ours', () => {
  it('agrees where the mark gives it in the result’s own series, also for 0 and X', () => {
    const rows = [ADA(40), ['Ben', 0, 'X', null, '0102']];
    const sittings = [C1(63), ['0102', 'C1', 'June 2025', 0], ['0102', 'C2', '2025-06', 'X']];
    const results = resultsOf(rows, sittings);
    expect(resultsSentence(results)).toBe('0 of 2 have a certificate. 3 results: 3 agree, 0 differ.');
    expect(results.groups).toEqual([]);
  });

  it('are not differences where the sheet holds no mark of the component at all, as of C3, which Pearson marks', () => {
    const rows = [ADA(40), ['Ben', 40, null, null, '0102']];
    const c3 = ['0101', '0102'].map((id) => [id, 'C3', '2025-06', 80]);
    const results = resultsOf(rows, [C1(63), ...c3]);
    expect(resultsSentence(results)).toBe('0 of 2 have a certificate. 3 results: 1 agree, 0 differ.');
    expect(notComparedWords(results)).toBe('2 results of a sitting without a mark here.');
  });

  it('leaves an absence to its own series when the learner sat later', () => {
    const rows = [ADA('X'), ['Ben', 40, null, null, '0102']];
    const series = { C1: '2024-06' } as const;
    const later = resultsOf(rows, [C1(63)], { series });
    expect([later.groups, later.withoutMark]).toEqual([[], 1]);
    expect(said(rows, [C1(63, '2024-06')], { series })[0]).toBe('Absent on one side (1)');
  });

  it('names the series that the tracker reads the mark with', () => {
    expect(said([ADA(40)], [C1(63)], { series: { C1: '2024-06' } })).toEqual([
      'Read with another series (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 63, mark 40 gives 60 with May/June 2024.',
    ]);
    expect(said([ADA(40)], [C1(63)], { series: { C1: '2023-06' } })).toEqual([
      'Read with another series (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 63, the tracker reads it with May/June 2023, which gives no UMS.',
    ]);
    const [group] = resultsOf([ADA(40)], [C1(63)], { series: { C1: '2024-06' } }).groups;
    expect(group === undefined ? '' : groupSentence(group)).toBe(
      'The tracker reads Component 1 with May/June 2024, sat in May/June 2025. The result’s own series gives Pearson’s UMS: choose it on Grades.',
    );
  });

  it('names another series held when that gives Pearson’s UMS for most of the class', () => {
    expect(said([ADA(40)], [C1(60)])).toEqual([
      'Fits another series (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 60, mark 40 gives 63, in May/June 2024 it gives Pearson’s.',
    ]);
  });

  it('takes a single one that fits another series for another mark, and says both', () => {
    const learners = [ADA(40), ['Ben', 30, null, null, '0102'], ['Cai', 20, null, null, '0103']];
    const sittings = [C1(60), ['0102', 'C1', '2025-06', 48], ['0103', 'C1', '2025-06', 33]];
    expect(said(learners, sittings)).toEqual([
      'Another mark (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 60, mark 40 gives 63. 38 would give Pearson’s. So would 40 in May/June 2024.',
    ]);
  });

  it('names the marks that would give Pearson’s UMS', () => {
    const figures = figuresOf([
      { component: 'C1', series: '2025-06', max: 60, ums: (raw) => Math.floor(raw / 2) },
      { component: 'C1', series: '2024-06', max: 60, ums: (raw) => Math.floor(raw / 3) },
    ]);
    expect(said([ADA(40)], [C1(18)], { figures })).toEqual([
      'Another mark (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 18, mark 40 gives 20. 36 or 37 would give Pearson’s.',
    ]);
    expect(said([ADA(40)], [C1(31)], { figures })).toEqual([
      'No cause found (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 31, mark 40 gives 20 here.',
    ]);
  });

  it('says that the amended mark explains it', () => {
    expect(said([ADA(40)], [C1(60)], { moderation: [['0101', 'C1', '2025-06', 38]] })).toEqual([
      'Changed by moderation (1)',
      'Ada B2: Component 1, May/June 2025: Pearson 60, mark 40 gives 63, amended mark 38 gives Pearson’s.',
    ]);
    const others = [
      ['0101', 'C2', '2025-06', 38],
      ['0101', 'C1', '2024-06', 38],
      ['0102', 'C1', '2025-06', 38],
      ['0101', 'C1', '2025-06', 'soon'],
    ];
    expect(said([ADA(40)], [C1(60)], { moderation: others })[0]).toBe('Fits another series (1)');
  });

  it('speaks of the whole component where most of at least five results differ', () => {
    const many = (agreeing: number, count: number) =>
      said(
        Array.from({ length: count }, (_, index) => [`L${index}`, 40, null, null, `010${index}`]),
        Array.from({ length: count }, (_, index) => [`010${index}`, 'C1', '2025-06', index < agreeing ? 63 : 57]),
      )[0];
    expect(many(2, 5)).toBe('Most of a component differs (3)');
    expect(many(3, 5)).toBe('Another mark (2)');
    expect(many(3, 6)).toBe('Another mark (3)');
    expect(many(1, 4)).toBe('Another mark (3)');
    const noMarkFits = [ADA(40), ...['2', '3', '4', '5'].map((number) => ['Ben', 40, null, null, `010${number}`])];
    const results = noMarkFits.map((row) => [row[4] ?? null, 'C1', '2025-06', 1]);
    expect(said(noMarkFits, results).slice(0, 2)).toEqual([
      'Most of a component differs (5)',
      'Ada B2: Component 1, May/June 2025: Pearson 1, mark 40 gives 63.',
    ]);
  });

  it('keeps an absence, a blank and a mark to mend apart', () => {
    const learners = [
      ADA('X'),
      ['Ben', 40, null, null, '0102'],
      ['Cai', null, null, null, '0103'],
      ['Dot', 61, null, null, '0104'],
      ['Eve', 0, null, null, '0105'],
    ];
    const result = (number: string, ums: CellInput): CellInput[] => [number, 'C1', '2025-06', ums];
    const sittings = [C1(63), result('0102', 'x'), result('0103', 50), result('0104', 90), result('0105', 'X')];
    expect(said(learners, sittings)).toEqual([
      'Absent on one side (3)',
      'Ada B2: Component 1, May/June 2025: Pearson 63, X here.',
      'Ben B3: Component 1, May/June 2025: Pearson X, mark 40 gives 63 here.',
      'Eve B6: Component 1, May/June 2025: Pearson X, mark 0 gives 0 here.',
      'No mark here (1)',
      'Cai B4: Component 1, May/June 2025: Pearson 50, blank here.',
      'Marks to correct (1)',
      'Dot B5: Component 1, May/June 2025: Pearson 90. Mark 61 is above the maximum of 60 for DIT Component 1 in May/June 2025.',
    ]);
  });

  it('says that no table is held, and carries none over from another series: what can’t be compared does not differ', () => {
    expect(resultsSentence(resultsOf([ADA(40)], [C1(63, '2026-06')]))).toBe(
      '0 of 1 have a certificate. 1 result: none compared; no UMS table is held for 1.',
    );
    expect(said([ADA(40)], [C1(63, '2026-06')])).toEqual([
      'No table held (1)',
      'Ada B2: Component 1, May/June 2026: Pearson 63, mark 40 here.',
    ]);
  });

  it('allows an estimated table two marks, not three', () => {
    const boundaries = {
      name: 'BTEC_Boundaries',
      sheet: 'BTEC Boundaries',
      row: 0,
      column: 0,
      headers: ['Subject', 'Component', 'Series', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'],
      rows: [['DIT', 'C1', '2025-06', 60, 18, 24, 30, 36, 42, 48]],
    };
    const figures = readFigures([boundaries]);
    expect(said([ADA(40)], [C1(63)], { figures })[0]).toBe('Estimated here (1)');
    expect(said([ADA(40)], [C1(57)], { figures })[0]).toBe('Estimated here (1)');
    expect(said([ADA(40)], [C1(64)], { figures })[0]).toBe('No cause found (1)');
    expect(said([ADA(40)], [C1(66)], { figures })[0]).toBe('Another mark (1)');
  });
});

describe('which mark belongs to a result', () => {
  it('is the tracker’s for the series chosen there, the row’s own for another', () => {
    const sittings = [C1(60, '2024-06', 40), C1(48, '2025-06')];
    const results = resultsOf([ADA(30)], sittings, { series: { C1: '2025-06' } });
    expect(results.comparisons.map(({ series, ours, cause }) => [series, ours.from, cause])).toEqual([
      ['2024-06', 'sittings', undefined],
      ['2025-06', 'tracker', undefined],
    ]);
  });

  it('is the tracker’s for the last sitting while no series is chosen; a sitting without a mark is not compared', () => {
    const results = resultsOf([ADA(40)], [C1(63, '2025-06'), C1(45, '2024-06')]);
    expect(results.comparisons.map(({ series }) => series)).toEqual(['2025-06']);
    expect(notComparedWords(results)).toBe('1 result of a sitting without a mark here.');
  });

  it('is the row’s own where the tracker’s cell is blank', () => {
    const [only] = resultsOf([ADA(null)], [C1(63, '2025-06', 40)]).comparisons;
    expect([only?.ours.from, only?.ours.sheet, only?.cause]).toEqual(['sittings', 'BTEC Sittings', undefined]);
  });

  it('leaves mocks, blank results and other classes’ learners aside, the last with a count', () => {
    const mock = ['0101', 'C1', '2025-06', 10, null, null, 'mock', null];
    const results = resultsOf([ADA(40)], [mock, C1(null), ['0999', 'C1', '2025-06', 63]]);
    expect([results.results, results.comparisons.length, results.ofOthers]).toEqual([1, 0, 1]);
    expect(resultsSentence(results)).toBe('0 of 1 have a certificate. 1 result: none compared.');
    const known = { isInOtherClass: (learner: string) => learner === '0999' };
    expect(
      resultsOf([ADA(40)], [C1(63), ['0999', 'C1', '2025-06', 63], ['0998', 'C1', '2025-06', 63]], known).ofOthers,
    ).toBe(1);
    expect(resultsSentence(resultsOf([ADA(40)], [mock]))).toBe('No results yet for this class.');
  });
});

describe('a learner in two rows of the sheet', () => {
  it('is counted once, and said; learners of nobody here are still told of', () => {
    const results = resultsOf([ADA(40), ADA(40)], [C1(63), ['0999', 'C1', '2025-06', 63]]);
    expect([results.learners.length, results.results, results.ofOthers]).toEqual([1, 1, 1]);
    expect(notComparedWords(results)).toContain(
      '1 row of the sheet is of a learner who stands above already: counted once, see Check marks. 1 row of BTEC Sittings for learners who are in no class of the subject here, or whose identifiers are written otherwise there.',
    );
  });
});

describe('an accepted difference', () => {
  const note = 'Accepted: Pearson 57, ours 63';
  const noted = (text: string, mark: CellInput = 40) =>
    resultsOf([ADA(mark)], [['0101', 'C1', '2025-06', 57, null, null, 'live', text]]);

  it('is noted beside the result, after what the note says already', () => {
    const results = noted('seen by VP');
    expect(acceptedChanges(results.groups[0]?.differences ?? [], results.comparisons, 'DIT')).toEqual([
      {
        key: { learner: '0101', subject: '', component: 'C1', series: '2025-06', kind: 'live' },
        rows: [{ Note: `seen by VP; ${note}`, Subject: 'DIT' }],
      },
    ]);
  });

  it('is no difference any more until one of its figures changes', () => {
    expect([noted(`seen by VP; ${note}`).groups, noted(note).accepted.length]).toEqual([[], 1]);
    expect(notComparedWords(noted(note))).toBe('1 difference accepted.');
    expect(noted(note, 41).groups.map(groupTitle)).toEqual(['Another mark (1)']);
  });

  it('is not written where the result stands twice: one of the rows would be lost', () => {
    const results = resultsOf([ADA(40)], [C1(57, '2025-06', 40), C1(57, '2025-06', 40)]);
    expect(acceptedChanges(results.comparisons, results.comparisons, 'DIT')).toEqual([]);
  });
});
