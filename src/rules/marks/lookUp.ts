import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import { isBlank, type CellInput } from '../terms/cell';
import { readWhole } from '../terms/readWhole';
import { asUms, type RawMark, type Ums } from '../terms/units';
import { readTableRows, type TableRow } from './readTableRows';
import { tableFaults } from './tableFaults';
import type { TableProblem } from './tableProblem';

/** A table of raw marks and UMS that names no subject, component or series: `lookUp[raw]` is the UMS. */
export type LookUp = readonly number[];

export type MarkAboveTable = ProblemOf<'mark-above-table', { readonly mark: number; readonly max: number }>;

const isWord = (input: CellInput): boolean => {
  const reading = readWhole(input);
  return !isBlank(input) && !reading.ok && reading.faults.includes('unreadable');
};

/** Two words; a half mark or a negative number is a faulty row, not a heading. */
const isHeading = ({ raw, ums }: TableRow): boolean => isWord(raw) && isWord(ums);

/** Makes a look-up of a two-column range; a heading row is skipped. The same checks as for a held table (UMS-1, UMS-3). */
export const compileLookUp = (given: readonly TableRow[]): Answer<LookUp, TableProblem> => {
  const body = given.map((row, index) => (index === 0 && isHeading(row) ? { raw: null, ums: null } : row));
  const { rows, problems } = readTableRows(body, Number.MAX_SAFE_INTEGER);
  const [first, ...rest] = [...problems, ...tableFaults(rows)];
  // Not handed over one by one: a column given whole has more faults than a call takes arguments.
  if (first !== undefined) return { ok: false, problems: [first, ...rest] };
  if (rows.length === 0) return refused({ rule: 'UMS-3', code: 'table-empty', facts: {} });
  return answered(rows.map(({ ums = 0 }) => ums));
};

/** The UMS of a raw mark in such a table (UMS-1). */
export const umsFrom = (mark: RawMark, lookUp: LookUp): Answer<Ums, MarkAboveTable> => {
  const ums = lookUp[mark];
  if (ums !== undefined) return answered(asUms(ums));
  return refused({ rule: 'UMS-4', code: 'mark-above-table', facts: { mark, max: lookUp.length - 1 } });
};
