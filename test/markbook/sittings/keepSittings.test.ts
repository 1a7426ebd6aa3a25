import { describe, expect, it } from 'vitest';
import { classClaims } from '../../../src/markbook/sittings/classClaims';
import { claimableSeries, claimChanges, withdrawalChanges } from '../../../src/markbook/sittings/claims';
import { trackerSittings } from '../../../src/markbook/sittings/trackerSittings';
import { readTypedSitting, sittingChanges, sittingGone } from '../../../src/markbook/sittings/typedSitting';
import {
  classClaimWords,
  claimWords,
  fillSentence,
  keptUnder,
  leftMarkWords,
  typedSittingWords,
} from '../../../src/markbook/sittings/keepSittingsWords';
import { SCALE } from '../../usualScale';
import { classWith, learnerWith } from '../whatNext/classWith';

const key = (learner: string, component: string, series: string, subject = 'DIT') => ({
  ...{ learner, subject, component, series },
  kind: 'live',
});

describe('the tracker’s marks as sittings', () => {
  it('keep a mark, 0 and X as rows, and a blank as none', () => {
    const { ledgers, choices } = classWith({
      learners: [
        ['U1', 'Ada', 40, 0, 'x'],
        ['U2', 'Ben', null, '', 30],
      ],
    });
    const plan = trackerSittings(ledgers, choices);
    expect(plan.added).toEqual([
      {
        key: key('U1', 'C1', '2025-06'),
        rows: [{ Learner: 'U1', Subject: 'DIT', Component: 'C1', Series: '2025-06', Kind: 'live', UMS: 60, Mark: 40 }],
      },
      {
        key: key('U1', 'C2', '2025-06'),
        rows: [{ Learner: 'U1', Subject: 'DIT', Component: 'C2', Series: '2025-06', Kind: 'live', UMS: 0, Mark: 0 }],
      },
      {
        key: key('U1', 'C3', '2026-01'),
        rows: [
          { Learner: 'U1', Subject: 'DIT', Component: 'C3', Series: '2026-01', Kind: 'live', UMS: 'X', Mark: 'X' },
        ],
      },
      {
        key: key('U2', 'C3', '2026-01'),
        rows: [{ Learner: 'U2', Subject: 'DIT', Component: 'C3', Series: '2026-01', Kind: 'live', UMS: 60, Mark: 30 }],
      },
    ]);
    expect(fillSentence(plan)).toBe('4 new sittings. 1 X, kept as X. 2 blanks give no row.');
    expect(keptUnder(choices)).toBe(
      'The tracker’s marks as Component 1 in May/June 2025, Component 2 in May/June 2025 and Component 3 in December 2025/January 2026.',
    );
  });

  it('leave alone what is there, fill an entry without a result, and write over a difference only when asked', () => {
    const { ledgers, choices } = classWith({
      learners: [['U1', 'Ada', 40, 40, 40]],
      sittings: [
        ['U1', 'C1', '2025-06', 60, '', 40],
        ['U1', 'C2', '2025-06', '', '', ''],
        ['U1', 'C3', '2026-01', 82, 'Yes', 41],
      ],
    });
    const plan = trackerSittings(ledgers, choices);
    expect(plan.added).toEqual([
      { key: key('U1', 'C2', '2025-06', ''), rows: [{ Subject: 'DIT', UMS: 60, Mark: 40 }] },
    ]);
    expect(plan.corrected).toEqual([
      { key: key('U1', 'C3', '2026-01', ''), rows: [{ Subject: 'DIT', UMS: 80, Mark: 40 }] },
    ]);
    expect(fillSentence(plan)).toBe('1 new sitting. 1 is there already. 1 sitting differs from the tracker.');
  });

  it('do not take 0 for a blank or X for 0 in the ledger', () => {
    const { ledgers, choices } = classWith({
      learners: [['U1', 'Ada', 0, 'X', 'X']],
      sittings: [
        ['U1', 'C1', '2025-06', ''],
        ['U1', 'C2', '2025-06', 0],
        ['U1', 'C3', '2026-01', ' x '],
      ],
    });
    const plan = trackerSittings(ledgers, choices);
    expect(plan.added.map(({ rows }) => rows)).toEqual([[{ Subject: 'DIT', UMS: 0, Mark: 0 }]]);
    expect(plan.corrected.map(({ rows }) => rows)).toEqual([[{ Subject: 'DIT', UMS: 'X', Mark: 'X' }]]);
    expect(plan.same).toBe(1);
  });

  it('leave out what can’t be kept, each with its reason', () => {
    const { ledgers, choices } = classWith({
      learners: [
        [null, 'Ada', 40, null, null],
        ['U2', 'Ben', 40, null, null],
        ['U2', 'BEN', 40, null, null],
        ['U3', 'Dot', 61, null, null],
        ['U4', 'Eve', null, null, 40],
        ['U5', 'Fay', null, 40, null],
      ],
      sittings: [
        ['U5', 'C2', '2025-06', 60],
        ['U5', 'C2', '2025-06', 61],
      ],
      conversions: ['2025-06'],
    });
    const plan = trackerSittings(ledgers, choices);
    expect(plan.added).toEqual([]);
    expect(plan.left.map((each) => [each.cell.cell, leftMarkWords(each)])).toEqual([
      ['C2', 'C1: no UCI, ULN or candidate number of their own in the row.'],
      ['C3', 'C1: another row has the same identifier.'],
      ['C4', 'C1: another row has the same identifier.'],
      ['C5', 'C1: not a whole mark in range.'],
      ['E6', 'C3: no UMS table held for its series.'],
      ['D7', 'C2: two rows of the record are for it already.'],
    ]);
  });
});

describe('a sitting typed by hand', () => {
  const { figures } = classWith({ learners: [] });
  const read = (mark: string, ums: string, series: '2025-06' | '2025-01' = '2025-06') => {
    const found = figures.find({ subject: 'DIT', component: 'C1', series });
    const answer = readTypedSitting({ component: 'C1', series, mark, ums }, found.ok ? found.value : undefined, SCALE);
    return answer.ok ? [answer.value.mark, answer.value.ums] : typedSittingWords(answer.problems[0]);
  };

  it('gives its UMS from the mark, keeps X, and is an entry while both are blank', () => {
    expect([read('40', ''), read('0', ''), read('x', ''), read('', '54'), read('', 'X'), read('', '')]).toEqual([
      [40, 60],
      [0, 0],
      ['X', 'X'],
      ['blank', 54],
      ['blank', 'X'],
      ['blank', 'blank'],
    ]);
    expect([read('40', '60'), read('40', '58', '2025-01')]).toEqual([
      [40, 60],
      [40, 58],
    ]);
  });

  it('is refused with words where mark and UMS can’t both be right', () => {
    expect([read('40', '61'), read('X', '61'), read('40', '', '2025-01'), read('61', ''), read('', '91')]).toEqual([
      'Mark 40 gives 60 UMS, not 61. Leave one of them blank.',
      'X is absent: leave the UMS blank.',
      'No UMS table is held for Component 1 in December 2024/January 2025: type its UMS as well, or add the table in UMS tables.',
      'Mark 61 is above the maximum of 60 for DIT C1 2025-06.',
      '91 is above the maximum of 90 UMS for C1. Is this a raw mark?',
    ]);
  });

  it('takes the place of what is held, and can be taken out', () => {
    const place = { learner: 'U1', subject: 'DIT', component: 'C3', series: '2026-01', rows: [] } as const;
    const row = {
      ...{ Learner: 'U1', Subject: 'DIT', Component: 'C3', Series: '2026-01' },
      ...{ UMS: '', Mark: '', Kind: 'live' },
    };
    const nothing = { mark: 'blank', ums: 'blank' } as const;
    expect(sittingChanges(place, nothing)).toEqual([{ key: key('U1', 'C3', '2026-01'), rows: [row] }]);
    expect(sittingGone(place)).toEqual([{ key: key('U1', 'C3', '2026-01'), rows: [] }]);
    const both = { ...place, rows: [{ subject: '' }, { subject: 'DIT' }] } as const;
    expect(sittingChanges(both, nothing)).toEqual([
      { key: key('U1', 'C3', '2026-01', ''), rows: [row] },
      { key: key('U1', 'C3', '2026-01'), rows: [] },
    ]);
  });
});

describe('claims', () => {
  const internals = [
    ['C1', '2025-06', 54],
    ['C2', '2025-06', 69],
  ] as const;
  const claimable = (rows: Parameters<typeof learnerWith>[0], subject = 'DIT') =>
    learnerWith(rows, { subject }).claimable.map((each) => `${each.series}${each.onlyBeforeResit ? ' before' : ''}`);

  it('are open in the series of a usable external, an earlier one only for who claimed before the resit', () => {
    expect(claimable([...internals, ['C3', '2026-01', 80]])).toEqual(['2026-01']);
    expect(claimable([...internals, ['C3', '2026-01', 80], ['C3', '2026-06', 74]])).toEqual([
      '2026-01 before',
      '2026-06',
    ]);
    expect(claimable([...internals, ['C3', '2026-01', 80, 'Yes'], ['C3', '2026-06', 74]])).toEqual(['2026-06']);
    expect(claimable([...internals, ['C3', '2025-01', 80]])).toEqual([]);
    expect(claimable([...internals, ['C3', '2025-06', 80], ['C3', '2026-06', 74]], 'MUS')).toEqual(['2026-06']);
  });

  it('are recorded and withdrawn in one cell, and never where two rows stand for the external', () => {
    const one = learnerWith([...internals, ['C3', '2026-01', 80]]);
    const row = { key: key('U1', 'C3', '2026-01', '') };
    expect(claimChanges([one], '2026-01')).toEqual([{ ...row, rows: [{ Claimed: 'Yes', Subject: 'DIT' }] }]);
    expect(withdrawalChanges([one], '2026-01')).toEqual([{ ...row, rows: [{ Claimed: '', Subject: 'DIT' }] }]);
    const two = learnerWith([...internals, ['C3', '2026-01', 80, 'Yes'], ['C3', '2026-01', 81]]);
    expect([claimChanges([two], '2026-01'), withdrawalChanges([two], '2026-01')]).toEqual([[], []]);
    expect(claimableSeries(two.ledger, classWith({ learners: [] }).rules)).toEqual([]);
  });

  it('of a class are told series by series', () => {
    const { outlooks } = classWith({
      learners: ['U1', 'U2', 'U3'].map((uci) => [uci, uci, 1, 1, 1]),
      sittings: ['U1', 'U2', 'U3'].flatMap((uci) => [
        ...internals.map((row) => [uci, ...row]),
        [uci, 'C3', '2026-01', 80, uci === 'U1' ? 'Yes' : ''],
        ...(uci === 'U3' ? [[uci, 'C3', '2026-06', 90]] : []),
      ]),
    });
    expect(classClaims(outlooks).map(classClaimWords)).toEqual([
      'December 2025/January 2026: 1 claimed, 1 can be claimed, 1 only if claimed before the resit was sat.',
      'May/June 2026: 1 can be claimed.',
    ]);
    expect([claimWords('record earlier'), claimWords('withdraw')]).toEqual([
      'The external has been sat again since: record this claim only if it was made with Pearson before the resit was sat (FAQ, CG).',
      'This takes the claim out of the record of sittings. A claim can be withdrawn only before results; a processed claim can’t be declined (FAQ).',
    ]);
  });
});
