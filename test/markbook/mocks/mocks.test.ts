import { describe, expect, it } from 'vitest';
import { marksNotUsable } from '../../../src/markbook/mocks/marksNotUsable';
import { underEachSeries } from '../../../src/markbook/mocks/mockResult';
import { mockTotal } from '../../../src/markbook/mocks/mockTotal';
import { mockWish } from '../../../src/markbook/mocks/mockWish';
import {
  fromWords,
  mocksSentence,
  notUsableWords,
  resultWords,
  totalWords,
  underWords,
} from '../../../src/markbook/mocks/mockWords';
import { SCALE } from '../../usualScale';
import type { CellInput, ComponentId } from '../../../src/rules';
import type { ClassMocks } from '../../../src/markbook/mocks/classMocks';
import type { LearnerMock } from '../../../src/markbook/mocks/learnerMock';
import { figuresOf, mockOf, MOCK_TRACKER } from './mockClass';
import { TRACKER } from '../grades/classOf';

const found = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('not among the parts');
  return value;
};
const partOf = (parts: ClassMocks['parts'], id: ComponentId) => found(parts.find(({ component }) => component === id));
const resultOf = (results: LearnerMock['results'], id: ComponentId) => found(results[id]);

const said = (rows: readonly (readonly CellInput[])[], wish: object = {}): readonly string[] =>
  mockOf(rows, wish).learners.map(({ results }) => resultWords(resultOf(results, 'C3')));

describe('where a mock comes from', () => {
  it('is the mock column by itself, beside live marks in the series chosen on Grades', () => {
    const { parts } = mockOf([['Ada', 40, 40, null, 42, '0101']]);
    expect([partOf(parts, 'C1').from, partOf(parts, 'C2').from, partOf(parts, 'C3').from]).toEqual([
      'live',
      'live',
      'mock column',
    ]);
    expect(partOf(parts, 'C3').offered.map((from) => fromWords(from, partOf(parts, 'C3')))).toEqual([
      'Mock: column “C3 mock”',
      'Live marks: column “C3”, no series chosen',
      'Mock: mark column “C3”',
      'Still to come',
    ]);
    expect(fromWords('live', partOf(parts, 'C1'))).toBe('Live marks: column “C1”, May/June 2024');
  });

  it('is nothing without a mock column, until a mark column is said to hold one', () => {
    const rows = [['Ada', 40, 40, 42]];
    expect(mocksSentence(mockOf(rows, {}, TRACKER))).toBe('No mock is pointed out yet for this class.');
    const { counts, parts } = mockOf(rows, { from: { C3: 'mark column' } }, TRACKER);
    expect(partOf(parts, 'C3').column).toEqual({ role: 'mark C3', heading: 'C3' });
    expect(counts).toEqual([{ component: 'C3', marked: 1, absent: 0, blank: 0, unreadable: 0 }]);
  });

  it('is not live where no series was chosen or nobody has a mark', () => {
    const tracker = { ...MOCK_TRACKER, series: { C1: '2024-06' as const } };
    const { parts } = mockOf([['Ada', null, 40, null, 42]], {}, tracker);
    expect([partOf(parts, 'C1').from, partOf(parts, 'C2').from]).toEqual(['to come', 'to come']);
  });

  it('reads what a workbook remembers forgivingly', () => {
    const kept = { from: { C1: 'live', C2: 'guess' }, series: { C3: 'all', C1: 'June 2024', C2: 7 }, needed: 'none' };
    expect(mockWish(kept)).toEqual({ from: { C1: 'live' }, series: { C1: '2024-06', C3: 'all' }, needed: {} });
    expect(mockWish(undefined)).toEqual({ from: {}, series: {}, needed: {} });
  });
});

describe('a mock mark under past series', () => {
  it('gives the range of all series held, the lower middle and how many', () => {
    expect(said([['Ada', 40, 40, null, 40]])).toEqual(['40: 80 to 84 UMS, middle 82, L2P to L2M in 3 series']);
  });

  it('keeps blank, 0 and X apart, and a mark to mend', () => {
    const rows = [
      ['Ada', 1, 1, null, null],
      ['Ben', 1, 1, null, 0],
      ['Cai', 1, 1, null, 'x'],
      ['Dot', 1, 1, null, 4.5],
    ];
    expect(said(rows)).toEqual(['blank', '0: 0 UMS, U in 3 series', 'X, absent', 'mark to correct']);
    expect(mocksSentence(mockOf(rows))).toBe('C3 mock: 1 of 4 marked, 1 absent, 1 blank, 1 to correct.');
  });

  it('tells of components alike in one sentence', () => {
    const tracker = { ...MOCK_TRACKER, series: {} };
    const wish = { from: { C1: 'mark column', C2: 'mark column' } };
    const full = [
      ['Ada', 40, 41, null, 42],
      ['Ben', 30, 31, null, 32],
    ];
    expect(mocksSentence(mockOf(full, wish, tracker))).toBe('C1, C2 and C3 mock: all 2 marked.');
    const gaps = [...full, ['Cai', 20, 21, null, 'X']];
    expect(mocksSentence(mockOf(gaps, wish, tracker))).toBe(
      'C1 and C2 mock: all 3 marked. C3 mock: 2 of 3 marked, 1 absent.',
    );
  });

  it('does not use a series whose maximum is below the mark, and says so', () => {
    const mocks = mockOf([
      ['Ada', 40, 40, null, 50],
      ['Ben', 40, 40, null, 51],
      ['Cai', 40, 40, null, 61],
      ['Dot', 40, 40, null, 'late'],
    ]);
    expect(mocks.learners.slice(0, 3).map(({ results }) => resultWords(resultOf(results, 'C3')))).toEqual([
      '50: 100 to 104 UMS, middle 102, L2D in 3 series',
      '51: 102 to 104 UMS, middle 102, L2D in 2 series, too few series',
      '61: above every maximum held',
    ]);
    expect(marksNotUsable(mocks).map((each) => `${each.cell.cell} ${notUsableWords(each)}`)).toEqual([
      'E3 C3 mock: 51 is above the maximum of December 2024/January 2025, so it has no UMS there.',
      'E4 C3 mock: 61 is above the maximum of every series held, so it has no UMS there.',
      'E5 C3 mock: “late” is not a mark. Type a whole number, X for absent, or leave it blank.',
    ]);
  });

  it('names the one series chosen, and its maximum', () => {
    const rows = [
      ['Ada', 40, 40, null, 42],
      ['Ben', 40, 40, null, 51],
    ];
    expect(said(rows, { series: { C3: '2025-01' } })).toEqual([
      '42: 88 UMS, L2M (December 2024/January 2025)',
      '51: above the maximum of 50 in December 2024/January 2025',
    ]);
    expect(said(rows, { series: { C3: '2023-06' } })).toEqual([
      '42: the series chosen is not held',
      '51: the series chosen is not held',
    ]);
  });

  it('gives UMS and grade series by series, newest first', () => {
    const [ada] = mockOf([['Ada', 40, 40, null, 51]]).learners;
    const under = ada === undefined ? [] : underEachSeries(resultOf(ada.results, 'C3'), SCALE);
    expect(under.map(({ conversion, ums, grade }) => [conversion.series, underWords(ums), grade])).toEqual([
      ['2025-06', '104', 'L2D'],
      ['2025-01', 'above max', undefined],
      ['2024-06', '102', 'L2D'],
    ]);
  });

  it('says that no conversion is held', () => {
    const held = figuresOf([{ component: 'C1', series: '2024-06', max: 60, ums: (raw) => raw }]);
    const [ada] = mockOf([['Ada', 40, 40, null, 42]], {}, MOCK_TRACKER, held).learners;
    expect(ada === undefined ? '' : resultWords(resultOf(ada.results, 'C3'))).toBe('42: no UMS table held');
  });
});

describe('a class under past series', () => {
  const rows = [
    ['Ada', 40, 40, null, 41],
    ['Ben', 40, 40, null, 51],
    ['Cai', 40, 'X', null, 36],
  ];

  it('counts learners at each grade side by side, oldest first; a mark above a maximum is in no count', () => {
    const { distributions } = mockOf(rows);
    const filled = (distributions.get('C3') ?? []).map(({ conversion, counts, above }) => [
      conversion.series,
      counts.flatMap(({ grade, count }) => (count === 0 ? [] : [`${grade} ${count}`])).join(', '),
      above,
    ]);
    expect(filled).toEqual([
      ['2024-06', 'L2D 1, L2P 2', 0],
      ['2025-01', 'L2M 1, L2P 1', 1],
      ['2025-06', 'L2D 1, L2M 1, L2P 1', 0],
    ]);
    expect(distributions.get('C3')?.[0]?.counts.map(({ grade }) => grade)).not.toContain('L2D*');
  });

  it('adds the mock to the live components, and has no total with an absence', () => {
    const { qualification, learners } = mockOf(rows);
    expect(learners.map((learner) => totalWords(mockTotal(learner)))).toEqual([
      'total 202 to 206, L2P in 3 series',
      'total 222 to 224, L2M in 2 series, too few series',
      '',
    ]);
    expect(
      qualification.map(({ way, counts }) => [way.series, counts.reduce((sum, { count }) => sum + count, 0)]),
    ).toEqual([
      ['2024-06', 2],
      ['2025-01', 1],
      ['2025-06', 2],
    ]);
  });

  it('reads several mocks together, in the series that each of them has', () => {
    const { ways } = mockOf(rows, { from: { C1: 'mark column' } });
    expect(
      ways.map(({ series, conversions }) => [series, conversions['C1']?.series, conversions['C2']?.series]),
    ).toEqual([
      ['2024-06', '2024-06', '2024-06'],
      ['2025-06', '2025-06', '2024-06'],
    ]);
  });

  it('has one way where every mock has a series of its own', () => {
    const { ways } = mockOf(rows, { from: { C1: 'mark column' }, series: { C1: '2025-06', C3: '2024-06' } });
    expect(ways).toHaveLength(1);
    expect(ways[0]?.series).toBeUndefined();
    expect([ways[0]?.conversions['C1']?.series, ways[0]?.conversions['C3']?.series]).toEqual(['2025-06', '2024-06']);
  });
});
