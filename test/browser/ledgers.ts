/** One learner's sittings on the sheet, and what they come to, worked out by hand from the rules. */
export interface LedgerByHand {
  readonly name: string;
  readonly subject: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly total: number | '';
  readonly grade: string;
  readonly status: string;
  readonly finds: readonly string[];
  readonly options: readonly (readonly (string | number)[])[] | 'none';
}

const NOTE = 'only if claimed before the resit was sat';

type Outcome = readonly [total: number | '', grade: string, status: string];

const ledger = (
  name: string,
  subject: string,
  rows: LedgerByHand['rows'],
  [total, grade, status]: Outcome,
  finds: readonly string[],
  options: LedgerByHand['options'],
): LedgerByHand => ({ name, subject, rows, total, grade, status, finds, options });

const check: Outcome = ['', '', 'Check'];
const incomplete: Outcome = ['', '', 'Incomplete'];
const practice: Outcome = ['', '', 'Practice only'];
const resit: Outcome = ['', '', 'Resit C3 needed'];
const only = (series: string, grade: string, total: number, points: number) => [
  [`Claim ${series}`, grade, total, grade, points, ''],
];
const c1 = ['C1', '2025-06', 54] as const;
const c2 = ['C2', '2025-06', 70] as const;
const january = ['C3', '2026-01', 80] as const;

/** Each row: name, subject, sittings, outcome, what CHECK finds, the ways to claim. */
export const LEDGERS: readonly LedgerByHand[] = [
  ledger(
    'one sitting each',
    'DIT',
    [
      ['C1', '2026-06', 54],
      ['C2', '2026-06', 63],
      ['C3', '2026-06', 72],
    ],
    [189, 'L2P', 'OK'],
    [],
    only('2026-06', 'L2P', 189, 4),
  ),
  ledger(
    'a higher retake',
    'DIT',
    [c1, ['C1', '2026-01', 61], c2, ['C3', '2026-06', 74]],
    [205, 'L2P', 'OK'],
    [],
    only('2026-06', 'L2P', 205, 4),
  ),
  ledger(
    'a lower retake',
    'DIT',
    [['C1', '2025-06', 61], ['C1', '2026-01', 54], c2, ['C3', '2026-06', 74]],
    [205, 'L2P', 'OK'],
    ['Note SIT-3'],
    only('2026-06', 'L2P', 205, 4),
  ),
  ledger(
    'unclaimed, the last external counts although it is lower',
    'DIT',
    [c1, ['C1', '2026-06', 61], c2, january, ['C3', '2026-06', 74]],
    [205, 'L2P', 'OK'],
    ['Note SIT-4'],
    [
      ['Claim 2026-01 only', 'L2P', 204, 'L2P', 4, NOTE],
      ['Wait and claim 2026-06', 'L2P', 205, 'L2P', 4, ''],
      ['Claim 2026-01, then 2026-06', 'L2P', 205, 'L2P', 4, NOTE],
    ],
  ),
  ledger(
    'two claims with a higher second total',
    'DIT',
    [c1, ['C1', '2026-06', 61], c2, [...january, 'Yes'], ['C3', '2026-06', 74, 'Yes']],
    [205, 'L2P', 'OK'],
    ['Note SIT-8'],
    [
      ['Claim 2026-01 only', 'L2P', 204, 'L2P', 4, NOTE],
      ['Wait and claim 2026-06', 'L2P', 205, 'L2P', 4, ''],
      ['Claim 2026-01, then 2026-06', 'L2P', 205, 'L2P', 4, NOTE],
    ],
  ),
  ledger(
    'two claims with a lower second',
    'DIT',
    [['C1', '2025-06', 60], c2, [...january, '✓'], ['C3', '2026-06', 40, 1]],
    [210, 'L2M', 'OK'],
    ['Note SIT-8'],
    [
      ['Claim 2026-01 only', 'L2M', 210, 'L2M', 5.5, NOTE],
      ['Wait and claim 2026-06', 'L1D', 170, 'L1D', 3, ''],
      ['Claim 2026-01, then 2026-06', 'L2M', 210, 'L2M', 5.5, NOTE],
    ],
  ),
  ledger(
    'a retake after the external',
    'DIT',
    [c1, ['C1', '2026-06', 61], c2, january],
    resit,
    ['Warning SIT-5'],
    'none',
  ),
  ledger(
    'a retake after a claimed external',
    'DIT',
    [c1, ['C1', '2026-06', 61], c2, [...january, 'Y']],
    [204, 'L2P', 'OK'],
    ['Warning SIT-8'],
    'none',
  ),
  ledger(
    'a practice sitting only',
    'DIT',
    [c1, ['C3', '2025-06', 54], ['C2', '2026-01', 54]],
    practice,
    ['Warning SIT-6'],
    'none',
  ),
  ledger(
    'a practice sitting, then the resit',
    'DIT',
    [c1, ['C3', '2025-06', 90], ['C2', '2026-01', 54], ['C3', '2026-06', 72]],
    [180, 'L2P', 'OK'],
    ['Warning SIT-6'],
    only('2026-06', 'L2P', 180, 4),
  ),
  ledger(
    'a creative subject with a resit',
    'MUS',
    [
      ['C1', '2024-06', 60],
      ['C2', '2024-06', 70],
      ['C3', '2025-06', 80],
      ['C3', '2026-06', 74],
    ],
    [204, 'L2P', 'OK'],
    ['Warning SIT-10', 'Note SIT-4'],
    only('2026-06', 'L2P', 204, 4),
  ),
  ledger('a creative external in January', 'MUS', [c1, c2, january], check, ['Problem SIT-10'], 'none'),
  ledger(
    'an Art and Design internal in January',
    'ART',
    [['C1', '2025-01', 54], c2, ['C3', '2026-06', 80]],
    check,
    ['Problem SIT-10'],
    'none',
  ),
  ledger(
    'an internal before the first series',
    'DIT',
    [['C1', '2022-06', 54], c2, january],
    check,
    ['Problem SIT-10'],
    'none',
  ),
  ledger(
    'three sittings of an internal',
    'DIT',
    [['C1', '2024-06', 50], ['C1', '2025-01', 54], ['C1', '2025-06', 60], c2, ['C3', '2026-06', 74]],
    check,
    ['Problem SIT-12'],
    'none',
  ),
  ledger(
    'two rows for one sitting',
    'DIT',
    [['C1', '2025-06', 50], c1, c2, ['C3', '2026-06', 74]],
    check,
    ['Problem SIT-12', 'Note SIT-11'],
    'none',
  ),
  ledger(
    'everything wrong in one row',
    'DIT',
    [['C4', '2026-13', 62.5, 'perhaps'], c1, c2, january],
    check,
    ['Problem SIT-12', 'Problem SIT-12', 'Problem SIT-12', 'Problem SIT-12'],
    'none',
  ),
  ledger('a UMS above the maximum', 'DIT', [['C1', '2025-06', 91], c2, january], check, ['Problem SIT-12'], 'none'),
  ledger(
    'a claim at an absence',
    'DIT',
    [c1, c2, january, ['C3', '2026-06', 'X', 'Yes']],
    [204, 'L2P', 'OK'],
    ['Problem SIT-8', 'Warning SIT-4', 'Note SIT-9'],
    only('2026-01', 'L2P', 204, 4),
  ),
  ledger(
    'a claim at a practice sitting',
    'DIT',
    [c1, ['C3', '2025-06', 54, 'Yes'], ['C2', '2026-01', 54], ['C3', '2026-06', 72]],
    [180, 'L2P', 'OK'],
    ['Problem SIT-8', 'Warning SIT-6'],
    only('2026-06', 'L2P', 180, 4),
  ),
  ledger(
    'an internal absence after the external',
    'DIT',
    [c1, c2, january, ['C1', '2026-06', 'X']],
    [204, 'L2P', 'OK'],
    ['Warning SIT-5', 'Note SIT-9'],
    only('2026-01', 'L2P', 204, 4),
  ),
  ledger(
    'an internal entered after the external',
    'DIT',
    [c1, c2, january, ['C1', '2026-06', '']],
    [204, 'L2P', 'OK'],
    ['Warning SIT-5'],
    only('2026-01', 'L2P', 204, 4),
  ),
  ledger(
    'the external resat a series after the retake',
    'DIT',
    [
      ['C1', '2025-01', 54],
      ['C2', '2025-01', 70],
      ['C3', '2025-01', 80],
      ['C1', '2025-06', 61],
      ['C3', '2026-01', 74],
    ],
    [205, 'L2P', 'OK'],
    ['Warning SIT-5', 'Note SIT-4'],
    [
      ['Claim 2025-01 only', 'L2P', 204, 'L2P', 4, NOTE],
      ['Wait and claim 2026-01', 'L2P', 205, 'L2P', 4, ''],
      ['Claim 2025-01, then 2026-01', 'L2P', 205, 'L2P', 4, NOTE],
    ],
  ),
  ledger(
    'an internal absent at the external, sat later',
    'DIT',
    [c1, ['C2', '2025-06', 'X'], ['C3', '2025-06', 54], ['C2', '2026-01', 54]],
    practice,
    ['Warning SIT-6', 'Note SIT-9'],
    'none',
  ),
  ledger(
    'a UMS of 0',
    'DIT',
    [
      ['C1', '2026-06', 0],
      ['C2', '2026-06', 63],
      ['C3', '2026-06', 72],
    ],
    [135, 'L1M', 'OK'],
    [],
    only('2026-06', 'L1M', 135, 2),
  ),
  ledger('an external absence only', 'DIT', [c1, c2, ['C3', '2026-06', 'X']], incomplete, ['Note SIT-9'], 'none'),
  ledger(
    'full marks',
    'DIT',
    [
      ['C1', '2026-06', 90],
      ['C2', '2026-06', 90],
      ['C3', '2026-06', 120],
    ],
    [300, 'L2D*', 'OK'],
    [],
    only('2026-06', 'L2D*', 300, 8.5),
  ),
  ledger(
    'a third entry',
    'DIT',
    [['C1', '2024-06', 50], ['C1', '2025-01', 54], ['C1', '2026-06', ''], c2, ['C3', '2026-06', 74]],
    [198, 'L2P', 'OK'],
    ['Warning SIT-1'],
    only('2026-06', 'L2P', 198, 4),
  ),
  ledger(
    'a retake after both externals',
    'DIT',
    [
      ['C1', '2025-01', 54],
      ['C2', '2025-01', 70],
      ['C3', '2025-01', 70],
      ['C3', '2025-06', 80],
      ['C1', '2026-01', 60],
    ],
    resit,
    ['Warning SIT-5', 'Warning SIT-7'],
    'none',
  ),
  ledger('nothing at all', 'DIT', [], incomplete, [], 'none'),
];
