import { expect, test } from 'vitest';
import { otherwiseSentence, otherwiseWords, saidOtherwise } from '../../../src/markbook/results/saidOtherwise';
import { classWith, type SittingRow } from '../whatNext/classWith';

/** Ada's record of C3 has 82 where the mark gives 80; Ben's C1 was absent in the record; Cai's agree. */
const found = (note = '') => {
  const rows: readonly SittingRow[] = [
    ['U1', 'C1', '2025-06', 60, '', 40],
    ['U1', 'C3', '2026-01', 82, '', 41, 'live', note],
    ['U2', 'C1', '2025-06', 60, '', 40],
    ['U2', 'C2', '2025-06', ''],
    ['U3', 'C1', '2025-06', 60, '', 40],
  ];
  const { ledgers, choices } = classWith({
    learners: [
      ['U1', 'Ada', 40, 40, 40],
      ['U2', 'Ben', 'X', 40, ''],
      ['U3', 'Cai', 40, '', ''],
    ],
    sittings: rows,
  });
  return saidOtherwise(ledgers, choices);
};

test('a result that counts while the sheet’s mark gives another is said, of a class and of a learner', () => {
  expect(otherwiseSentence(found())).toBe(
    '2 results of the record are not what the sheet’s marks give: Ada and Ben. What the record says counts here.',
  );
  expect(found().map(otherwiseWords)).toEqual([
    'Component 3, December 2025/January 2026: the record has 82, the mark in E2 gives 80 UMS. What the record says counts here.',
    'Component 1, May/June 2025: the record has 60, the sheet has X in C3. What the record says counts here.',
  ]);
  expect(otherwiseSentence([])).toBe('');
});

test('one that was noted as accepted is not said again; a note of other figures hides nothing', () => {
  expect(found('Accepted: Pearson 82, ours 80')).toHaveLength(1);
  expect(found('Accepted: Pearson 82, ours 78')).toHaveLength(2);
  expect(otherwiseSentence(found('Accepted: Pearson 82, ours 80'))).toBe(
    '1 result of the record is not what the sheet’s mark gives: Ben. What the record says counts here.',
  );
});
