import { describe, expect, it } from 'vitest';
import { classList, kindCounts } from '../../../src/markbook/whatNext/classList';
import { foundAgain } from '../../../src/markbook/tracker/foundAgain';
import { learnerAtCell } from '../../../src/markbook/whatNext/learnerAtCell';
import { placeOfFinding } from '../../../src/markbook/whatNext/onSheet';
import { ledgerLine, lineStanding } from '../../../src/markbook/sittings/ledgerLines';
import { classSentence, kindChoice, listedWords } from '../../../src/markbook/whatNext/whatNextWords';
import { classWith, learnerWith, type SittingRow } from './classWith';

const C1 = ['C1', '2025-06', 54] as const;
const C2 = ['C2', '2025-06', 69] as const;
const C3 = ['C3', '2026-01', 80] as const;

const classMade = classWith({
  learners: [
    ...['Ada', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay'].map((name) => [`${name}1`, name, 40, 40, 40]),
    [null, 'Gus', 1, 1, 1],
  ],
  sittings: [
    ...[C1, C2, C3].map((row) => ['Ada1', ...row]),
    ...[C1, ['C2', '2025-06', 75], ['C3', '2026-01', 80]].map((row) => ['Ben1', ...row]),
    ...[C1, C2, C3, ['C1', '2026-06', 60]].map((row) => ['Cai1', ...row]),
    ...[C1, ['C1', '2025-06', 3], C2, C3].map((row) => ['Dot1', ...row]),
    ['Eve1', ...C1],
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
      'Component 1 in May/June 2025 stands in rows 12 and 13. Keep the row with the final result.',
      'Component 1 in May/June 2026 came after Component 3 in December 2025/January 2026: Component 3 must be sat again in May/June 2026 to meet the terminal rule.',
      'L2P, 209 UMS. C3: 41 of 60 reaches L2M, 1 mark more.',
      'L2P, 203 UMS. C3: 44 of 60 reaches L2M, 4 marks more.',
      'No UMS yet for Component 2 and Component 3, so there is no result.',
      'No sitting held.',
      'No UCI, ULN or candidate number of their own, so no sitting can be kept.',
    ]);
  });

  it('counts each kind in the heading and in the filter', () => {
    expect(classSentence(7, counts, true)).toBe(
      '7 learners: 2 could gain a grade, 1 must resit the external, 3 without a result yet, 2 not claimed, 1 record to put right.',
    );
    expect(kindChoice('grade in reach', counts)).toBe('Could gain a grade (2)');
    expect(classSentence(7, counts, false)).toBe('No sittings are held yet for 7 learners.');
    expect(classSentence(0, counts, false)).toBe('No learners found on this sheet.');
    expect(classSentence(1, kindCounts([]), true)).toBe('1 learner: nothing left to enter or to claim.');
    const [, , ben] = listed;
    expect(ben && listedWords(ben, 'to claim')).toBe('L2P, 209 UMS: not claimed in December 2025/January 2026.');
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

  it('is found again by a name that nobody else has, and is nobody where two could be meant', () => {
    if (ada === undefined || ben === undefined || gus === undefined) throw new Error('The class is empty.');
    const elsewhere = { ...gus, row: 40 };
    expect(foundAgain(gus, [ada, elsewhere])).toBe(elsewhere);
    expect(foundAgain(gus, [elsewhere, { ...gus, row: 41 }])).toBeUndefined();
    const [one, other] = [
      { ...ada, row: 40, shownAs: 'Ava' },
      { ...ada, row: 41, shownAs: 'Zoe' },
    ];
    expect(foundAgain(ada, [one, ben])).toBe(one);
    expect(foundAgain(ada, [one, other])).toBeUndefined();
    expect(foundAgain({ ...ada, shownAs: 'Zoe' }, [one, other])).toBe(other);
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
