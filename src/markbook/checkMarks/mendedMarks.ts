import { readWhole } from '../../rules';
import { type CellsEdit, cellsEdits } from '../edits';
import { isCalculated } from './checkedMark';
import type { MarkFinding } from './markFinding';

const TO_X: ReadonlySet<MarkFinding['code']> = new Set(['absence-spelt', 'maybe-absent', 'zero']);

/** True for a finding that a preview can put right: an absence that becomes X, or text that becomes the number it says. */
export const canMend = (finding: MarkFinding): boolean =>
  !isCalculated(finding) && (TO_X.has(finding.code) || finding.code === 'number-as-text');

const mended = ({ code, cell }: MarkFinding): number | string | undefined => {
  if (TO_X.has(code)) return 'X';
  const number = readWhole(cell.value);
  return number.ok ? number.value : undefined;
};

/** The edits that put findings right; cells with a formula are left alone. */
export const mendedMarks = (findings: readonly MarkFinding[], sheet: string): readonly CellsEdit[] =>
  cellsEdits(
    findings.filter(canMend).flatMap((finding) => {
      const after = mended(finding);
      const { learner, cell } = finding;
      return after === undefined ? [] : [{ sheet, row: learner.row, column: cell.column, before: cell.formula, after }];
    }),
  );
