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

export const NOTE = 'only if claimed before the resit was sat';

/** Total, grade and status. */
export type Outcome = readonly [total: number | '', grade: string, status: string];

export const ledger = (
  name: string,
  subject: string,
  rows: LedgerByHand['rows'],
  [total, grade, status]: Outcome,
  finds: readonly string[],
  options: LedgerByHand['options'],
): LedgerByHand => ({ name, subject, rows, total, grade, status, finds, options });

export const check: Outcome = ['', '', 'Check'];
export const incomplete: Outcome = ['', '', 'Incomplete'];
export const practice: Outcome = ['', '', 'Practice only'];
export const resit: Outcome = ['', '', 'Resit C3 needed'];
export const only = (series: string, grade: string, total: number, points: number) => [
  [`Claim ${series}`, grade, total, grade, points, ''],
];
export const c1 = ['C1', '2025-06', 54] as const;
export const c2 = ['C2', '2025-06', 70] as const;
export const january = ['C3', '2026-01', 80] as const;
