import {
  answered,
  compileLookUp,
  compileTable,
  refusedFor,
  type Answer,
  type CompiledTable,
  type ConversionKey,
  type ConversionStatus,
  type ProblemOf,
  type Scale,
  type TableProblem,
} from '../../rules';
import type { FoundReading } from '../tables';

/** The paste says how many marks there are, but its rows end below. */
export type TopMissing = ProblemOf<'table-top-missing', { readonly highest: number; readonly outOf: number }>;

export type PastedProblem = TableProblem | TopMissing;

export interface Provenance {
  readonly status: ConversionStatus;
  readonly source: string;
  /** As `2026-11-23`. */
  readonly added: string;
}

const rowsOf = ({ rows }: FoundReading) => rows.map(({ raw, ums, grade }) => ({ raw, ums, grade }));

const topMissing = ({ rows, outOf }: FoundReading): TopMissing[] => {
  const highest = rows.reduce((most, { raw }) => (/^\d+$/.test(raw) ? Math.max(most, Number(raw)) : most), -1);
  if (outOf === undefined || highest < 0 || highest === outOf) return [];
  return [{ rule: 'UMS-3', code: 'table-top-missing', facts: { highest, outOf } }];
};

/** What is wrong with a pasted table, whichever component it belongs to (UMS-3). */
export const problemsInAnyComponent = (reading: FoundReading): readonly PastedProblem[] => {
  const lookUp = compileLookUp(rowsOf(reading));
  return [...(lookUp.ok ? [] : lookUp.problems), ...topMissing(reading)];
};

/** The conversion a pasted table makes, or everything that is wrong with it (UMS-1, UMS-3). */
export const checkedTable = (
  reading: FoundReading,
  key: ConversionKey,
  provenance: Provenance,
  scale: Scale,
): Answer<CompiledTable, PastedProblem> => {
  const compiled = compileTable({ key, rows: rowsOf(reading), ...provenance, scale });
  const problems: readonly PastedProblem[] = [...(compiled.ok ? [] : compiled.problems), ...topMissing(reading)];
  const [first, ...rest] = problems;
  if (first !== undefined) return refusedFor([first, ...rest]);
  return compiled.ok ? answered(compiled.value) : compiled;
};
