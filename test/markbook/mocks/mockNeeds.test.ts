import { describe, expect, it } from 'vitest';
import { mockNeeds } from '../../../src/markbook/mocks/mockNeeds';
import { mockSittings } from '../../../src/markbook/mocks/mockSittings';
import { leftOutOfSittings, needLines, needsHeading } from '../../../src/markbook/mocks/mockWords';
import { onlyOf } from '../../../src/markbook/keys/whoseRows';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { FIGURES, mockOf, MOCK_TRACKER } from './mockClass';

const NONE_HELD = { held: [], whose: onlyOf('DIT') };

describe('what is needed on what remains', () => {
  const needsOf = (cells: readonly CellInput[], wish: object): readonly (readonly string[])[] => {
    const mocks = mockOf([['Ada', ...cells]], wish);
    return mocks.learners.flatMap((learner) =>
      mockNeeds(learner, SCALE).map((needs) => [
        needsHeading(needs, mocks.parts),
        ...needLines(needs).map(({ words }) => words),
      ]),
    );
  };

  it('asks for a series first: none is taken by itself', () => {
    expect(needsOf([40, 40, null, 42], {})).toEqual([
      ['What the real C3 needs, with C1 and C2 as they are: choose a series for it below.'],
    ]);
  });

  it('gives the fewest raw marks for every grade, the live components as they are', () => {
    expect(needsOf([40, 40, null, 42], { needed: { C3: '2024-06' } })).toEqual([
      [
        'The real C3 needs, with C1 and C2 as they are, read with May/June 2024:',
        'L2D*: out of reach',
        'L2D: 60 of 60',
        'L2M: 45 of 60',
        'L2P: 30 of 60',
        'L1D: 15 of 60',
        'L1M: secured',
        'L1P: secured',
      ],
    ]);
  });

  it('spans the series a mock was read with, and says where a grade is out of reach', () => {
    const wish = { from: { C1: 'mark column', C3: 'to come' }, needed: { C3: '2024-06' } };
    expect(needsOf([40, 40, null, null], wish)).toEqual([
      [
        'The real C3 needs, with C1 mock and C2 as they are, read with May/June 2024:',
        'L2D*: out of reach',
        'L2D: 59 to 60 of 60',
        'L2M: 44 to 45 of 60',
        'L2P: 29 to 30 of 60',
        'L1D: 14 to 15 of 60',
        'L1M: secured',
        'L1P: secured',
      ],
    ]);
    expect(needsOf([38, 40, null, null], wish)[0]?.[2]).toBe('L2D: 60 of 60, out of reach in 1 of 2 series');
  });

  it('gives UMS for two components together while both are to come', () => {
    const wish = { from: { C1: 'to come', C2: 'to come' }, series: { C3: '2024-06' } };
    expect(needsOf([40, 40, null, 42], wish)[0]?.slice(0, 5)).toEqual([
      'C1 and C2 together need, in UMS:',
      'L2D*: out of reach',
      'L2D: 156 UMS',
      'L2M: 126 UMS',
      'L2P: 96 UMS',
    ]);
  });

  it('says nothing of a learner without a mark in anything else', () => {
    expect(needsOf([40, 40, null, null], { from: { C1: 'to come', C2: 'to come' } })).toEqual([]);
  });
});

describe('a mock among the sittings', () => {
  it('is kept with Kind mock for the series chosen; blank is no row, X is kept, what can’t be used is counted', () => {
    const mocks = mockOf(
      [
        ['Ada', 40, 40, null, 42, '0101'],
        ['Ben', 40, 40, null, 'X', '0102'],
        ['Cai', 40, 40, null, null, '0103'],
        ['Dot', 40, 40, null, 51, '0104'],
        ['Eve', 40, 40, null, 0, null],
      ],
      { series: { C3: '2025-01' } },
    );
    const { changes, series, withoutKey, notUsable } = mockSittings(mocks, NONE_HELD);
    const shared = {
      Subject: 'DIT',
      Component: 'C3',
      Series: '2025-01',
      Kind: 'mock',
      Note: 'Mock, read with the 2025-01 UMS table (typed)',
    };
    const key = { subject: 'DIT', component: 'C3', series: '2025-01', kind: 'mock' };
    expect(changes).toEqual([
      { key: { learner: '0101', ...key }, rows: [{ Learner: '0101', UMS: 88, Mark: 42, ...shared }] },
      { key: { learner: '0102', ...key }, rows: [{ Learner: '0102', UMS: 'X', Mark: 'X', ...shared }] },
    ]);
    expect(series).toEqual(['2025-01']);
    expect(leftOutOfSittings(withoutKey, notUsable)).toBe(
      '1 learner has no UCI, ULN or candidate number of their own. 1 mark can’t be used in the series chosen.',
    );
  });

  it('is not kept while all series are looked at', () => {
    expect(mockSittings(mockOf([['Ada', 40, 40, null, 42, '0101']]), NONE_HELD)).toEqual({
      changes: [],
      series: [],
      withoutKey: 0,
      notUsable: 0,
    });
    expect(leftOutOfSittings(0, 0)).toBe('');
  });
});

it('reads the mock of 1,000 learners, leaving none out', () => {
  const rows = Array.from({ length: 1000 }, (_, index): CellInput[] => [`L${index}`, 40, 41, null, index % 61]);
  const { learners } = mockOf(rows, {}, MOCK_TRACKER, FIGURES);
  expect(learners).toHaveLength(1000);
});
