import { describe, expect, it } from 'vitest';
import { classList, kindCounts } from '../../../src/markbook/whatNext/classList';
import { externalNeeds } from '../../../src/markbook/whatNext/externalNeeds';
import { marginOf } from '../../../src/markbook/whatNext/marginOf';
import { foundAgain } from '../../../src/markbook/whatNext/foundAgain';
import { learnerAtCell } from '../../../src/markbook/whatNext/learnerAtCell';
import { placeOfFinding } from '../../../src/markbook/whatNext/onSheet';
import { ledgerLine, lineStanding } from '../../../src/markbook/wording/ledgerLines';
import {
  classSentence,
  externalNeedsHeading,
  externalNeedsWords,
  kindChoice,
  listedWords,
  marginSentence,
  noRetakeSentence,
  retakeSentences,
} from '../../../src/markbook/wording/whatNext';
import { SCALE } from '../../../src/reference/scale/scale';
import { classWith, learnerWith, type SittingRow } from './classWith';

const C1 = ['C1', '2025-06', 54] as const;
const C2 = ['C2', '2025-06', 69] as const;
const C3 = ['C3', '2026-01', 80] as const;

const sentences = (sittings: readonly SittingRow[], component: string): readonly string[] => {
  const { retakes, outcome } = learnerWith(sittings);
  return retakes
    .filter((retake) => retake.component === component)
    .flatMap((retake) => retakeSentences(retake, { outcome, externalMax: 60 }));
};

describe('another sitting', () => {
  it('of an internal forces the external: gain, marks for the next grade, floor and lift', () => {
    expect(sentences([C1, C2, C3], 'C1')).toEqual([
      'It could add up to 36 UMS.',
      '41 of 60 on C1 reaches L2M, with the other two as they are: 5 more than 36, what its UMS is worth there.',
      'C3 has to be sat again with it, and the new C3 counts.',
      'If C1 does not rise, C3 needs 29 of 60 to keep L2P (floor); it needs 44 of 60 to reach L2M (lift).',
      'With full marks on C1, C3 needs 11 of 60 to keep L2P (floor); it needs 26 of 60 to reach L2M (lift).',
    ]);
  });

  it('of the external counts even if it is lower, unless the first was claimed', () => {
    expect(sentences([C1, C2, C3], 'C3')).toEqual([
      'It could add up to 40 UMS.',
      '44 of 60 on C3 reaches L2M, with the other two as they are: 4 more than 40, what its UMS is worth there.',
      'L2D needs 59 of 60.',
      'Unclaimed, the resit counts even if it is lower: it needs 29 of 60 to keep L2P (floor).',
    ]);
    expect(sentences([C1, C2, [...C3, 'Yes']], 'C3').at(-1)).toBe(
      'What was claimed in 2026-01 stands, whatever comes of it.',
    );
  });

  it('is read from the mark kept with the sitting, where its series is the one chosen', () => {
    const [first] = learnerWith([[...C1, '', 36], C2, C3]).retakes;
    expect([first?.now, first?.more]).toEqual([36, 5]);
  });

  it('can be out of reach, and nothing is above L2D*', () => {
    expect(
      sentences(
        [
          ['C1', '2025-06', 90],
          ['C2', '2025-06', 27],
          ['C3', '2026-01', 36],
        ],
        'C1',
      )[1],
    ).toBe('Even 60 of 60 on C1 does not reach L2P, with the other two as they are.');
    expect(
      sentences(
        [
          ['C1', '2025-06', 90],
          ['C2', '2025-06', 90],
          ['C3', '2026-01', 100],
        ],
        'C1',
      ).slice(0, 2),
    ).toEqual(['The UMS that counts is the highest there is.', 'L2D* is the highest grade there is.']);
  });

  it('needs a conversion to be weighed up', () => {
    const { retakes, options, outcome } = learnerWith([C1, C2, C3], { under: {} });
    expect(noRetakeSentence({ retakes, options, outcome }, { coming: '2027-01', under: {} })).toBe(
      'Choose a series for C1, C2 and C3 below: marks are read with its conversion.',
    );
  });
});

describe('the external that is owed', () => {
  const needs = (sittings: readonly SittingRow[]) => {
    const { ledger, outcome } = learnerWith(sittings);
    const { under } = classWith({ learners: [] });
    return externalNeeds(ledger, outcome, { series: '2027-01', conversion: under.C3 }, SCALE);
  };

  it('needs so many marks for each grade with the highest internals', () => {
    const found = needs([C1, ['C1', '2026-06', 63], C2, C3]);
    expect(found === undefined ? [] : [externalNeedsHeading(found, '2027-01'), ...externalNeedsWords(found)]).toEqual([
      'With 63 UMS on C1 and 69 on C2, C3 in 2027-01 needs:',
      'L2D*: out of reach',
      'L2D: 54 of 60',
      'L2M: 39 of 60',
      'L2P: 24 of 60',
      'L1D: 9 of 60',
      'L1M: secured, if C3 is sat',
    ]);
  });

  it('is owed while it was never sat, and not while an internal is missing or the ledger is complete', () => {
    expect(needs([C1, C2])?.internals).toEqual([54, 69]);
    expect(needs([C1])).toBeUndefined();
    expect(needs([C1, C2, C3])).toBeUndefined();
    expect(needs([C1, C3])).toBeUndefined();
  });
});

describe('the margin', () => {
  const margin = (sittings: readonly SittingRow[]): string => {
    const made = classWith({
      learners: [['U1', 'Ada Able', 40, 40, 40]],
      sittings: sittings.map((row) => ['U1', ...row]),
    });
    const [outlook] = made.outlooks;
    const best = outlook?.outcome.best;
    if (outlook === undefined || best === undefined) throw new Error('There is no certificate.');
    return marginSentence(marginOf(best, outlook.held, { figures: made.figures, subject: 'DIT', scale: SCALE }));
  };

  it('is told from the marks and series behind the certificate', () => {
    expect(
      margin([
        ['C1', '2025-06', 54, '', 36],
        ['C2', '2025-06', 75, '', 50],
        ['C3', '2026-01', 80, '', 40],
      ]),
    ).toBe('L2P, 1 mark on C1, C2 or C3 from L2M.');
  });

  it('is not told without a mark, without a conversion, or where mark and UMS disagree', () => {
    expect(
      margin([
        ['C1', '2025-06', 54],
        ['C2', '2025-01', 69, '', 46],
        ['C3', '2026-01', 80, '', 41],
      ]),
    ).toBe(
      'Not worked out: no raw mark is kept for C1 2025-06; no conversion is held for C2 2025-01; mark 41 of C3 2026-01 gives 82 UMS, the ledger has 80.',
    );
    expect(
      margin([
        ['C1', '2025-06', 54, '', 'forty'],
        [...C2, '', 46],
        [...C3, '', 40],
      ]),
    ).toBe('Not worked out: the mark of C1 2025-06 is not a whole mark in range.');
  });
});

const classMade = classWith({
  learners: [
    ...['Ada', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay'].map((name) => [name, name, 40, 40, 40]),
    [null, 'Gus', 1, 1, 1],
  ],
  sittings: [
    ...[C1, C2, C3].map((row) => ['Ada', ...row]),
    ...[C1, ['C2', '2025-06', 75], ['C3', '2026-01', 80]].map((row) => ['Ben', ...row]),
    ...[C1, C2, C3, ['C1', '2026-06', 60]].map((row) => ['Cai', ...row]),
    ...[C1, ['C1', '2025-06', 3], C2, C3].map((row) => ['Dot', ...row]),
    ['Eve', ...C1],
  ] as SittingRow[],
});

describe('the class list', () => {
  const listed = classList(classMade.outlooks);
  const counts = kindCounts(listed);

  it('puts first what has to be put right, then resits owed, then the nearest to a grade', () => {
    expect(listed.map(({ outlook, kinds }) => [outlook.learner.shownAs, ...kinds])).toEqual([
      ['Dot', 'to put right'],
      ['Cai', 'resit owed'],
      ['Ben', 'grade in reach', 'to claim'],
      ['Ada', 'grade in reach', 'to claim'],
      ['Eve', 'incomplete'],
      ['Fay', 'incomplete'],
      ['Gus', 'incomplete'],
    ]);
    expect(listed.map((each) => listedWords(each, each.kinds[0]))).toEqual([
      'C1 2025-06 stands in rows 12 and 13. Keep the row with the final result.',
      'C1 2026-06 came after C3 2026-01: C3 must be sat again in 2026-06 to meet the terminal rule.',
      'L2P, 209 UMS. C3: 41 of 60 reaches L2M, 1 mark more.',
      'L2P, 203 UMS. C3: 44 of 60 reaches L2M, 4 marks more.',
      'No UMS yet for C2 and C3, so there is no result.',
      'No sitting held.',
      'No UCI, ULN or candidate number, so no sitting can be kept.',
    ]);
  });

  it('counts each kind in the heading and in the filter', () => {
    expect(classSentence(7, counts, true)).toBe(
      '7 learners: 2 could gain a grade, 1 must resit C3, 3 without a result yet, 2 not claimed, 1 ledger to put right.',
    );
    expect(kindChoice('grade in reach', counts)).toBe('Could gain a grade (2)');
    expect(classSentence(7, counts, false)).toBe('No sittings are held yet for 7 learners.');
    expect(classSentence(0, counts, false)).toBe('No learners found on this sheet.');
    expect(classSentence(1, kindCounts([]), true)).toBe('1 learner: nothing left to enter or to claim.');
    const [, , ben] = listed;
    expect(ben && listedWords(ben, 'to claim')).toBe('L2P, 209 UMS: not claimed in 2026-01.');
  });

  it('leaves out of the filter who has nothing left: highest grade, claimed', () => {
    const done = learnerWith([
      ['C1', '2025-06', 90],
      ['C2', '2025-06', 90],
      ['C3', '2026-01', 100, 'Yes'],
    ]);
    expect(classList([done])[0]?.kinds).toEqual([]);
  });

  it('finds the learner of a row of the tracker or of the ledger', () => {
    const at = (sheet: string, row: number) =>
      learnerAtCell(classMade.outlooks, 'Marks', { sheet, area: { row, column: 0, rows: 1, columns: 1 } })?.shownAs;
    expect([at('Marks', 2), at('BTEC Sittings', 1), at('BTEC Sittings', 4), at('Elsewhere', 2)]).toEqual([
      'Ben',
      'Ada',
      'Ben',
      undefined,
    ]);
  });
});

describe('a learner who is open', () => {
  const reading = classMade.ledgers.map(({ learner }) => learner);
  const [ada, ben] = reading;
  const gus = reading.at(-1);

  it('is found again by row, after sorting by identifier, and without one by row and name', () => {
    if (ada === undefined || ben === undefined || gus === undefined) throw new Error('The class is empty.');
    const sorted = [
      { ...ben, row: ada.row },
      { ...ada, row: ben.row },
      { ...gus, shownAs: 'Hal' },
    ];
    expect(foundAgain(ada, reading)).toBe(ada);
    expect(foundAgain(ada, sorted)?.row).toBe(ben.row);
    expect(foundAgain(gus, reading)).toBe(gus);
    expect(foundAgain(gus, sorted)).toBeUndefined();
    expect(foundAgain(undefined, reading)).toBeUndefined();
  });
});

describe('a line of the ledger', () => {
  it('says what stands there and whether it counts', () => {
    const { held, outcome } = learnerWith([
      ['C1', '2025-06', 54, '', 36],
      ['C1', '2026-01', 0],
      C2,
      ['C3', '2026-01', 80, 'Yes'],
      ['C3', '2026-06', '', '', '', 'live', 'asked for'],
      ['C3', '2027-01', 'x', '', 'X'],
    ]);
    expect(held.map((each, index) => [ledgerLine(each), lineStanding(outcome, index + 1)])).toEqual([
      ['C1 · May/June 2025 · 54 UMS, mark 36', 'counts'],
      ['C1 · December 2025/January 2026 · 0 UMS', 'does not count'],
      ['C2 · May/June 2025 · 69 UMS', 'counts'],
      ['C3 · December 2025/January 2026 · 80 UMS · claimed', 'counts'],
      ['C3 · May/June 2026 · entered, no result yet · asked for', 'does not count'],
      ['C3 · December 2026/January 2027 · X, absent', 'does not count'],
    ]);
  });

  it('is pointed at by what is found about it', () => {
    const { held, outcome } = learnerWith([C1, ['C1', '2026-06', 61], C2, C3]);
    expect(outcome.findings.map((finding) => placeOfFinding(finding, held)?.place.cell)).toEqual(['D3']);
  });
});
