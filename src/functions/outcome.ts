import { isBlank, outcomeOf, type Series } from '../rules';
import { readSeries } from '../markbook/keys/readKey';
import { outcomeSentence } from '../markbook/wording/sittings';
import { cellError } from './cells/cellError';
import { givenRange } from './cells/givenRange';
import { ledgerGiven } from './cells/ledgerGiven';
import { valueOf } from './cells/onlyCell';
import { shownGrade } from './cells/shown';
import { withFigures } from './figures';

const seriesClaimed = (claimed: unknown): readonly Series[] | undefined => {
  const cells = givenRange(claimed)
    .flat()
    .map(valueOf)
    .filter((cell) => !isBlank(cell));
  if (cells.length === 0) return undefined;
  return cells.map((cell) => {
    const series = readSeries(cell);
    if (!series.ok) throw cellError(series.problems[0]);
    return series.value;
  });
};

/**
 * What one learner's sittings come to: total UMS, grade, status and a sentence that says why. The better certificate if claimed twice.
 * @customfunction OUTCOME
 * @param sittings Rows of component, series, UMS (X for absent) and, on rows of the external, claimed. Write Ledger&"" to keep blanks blank.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param [claimed] The series claimed, instead of the fourth column.
 * @returns One row: total, grade, status, sentence.
 */
export function outcome(sittings: unknown[][], subject: unknown[][], claimed?: unknown[][]): unknown[][] {
  const series = seriesClaimed(claimed);
  return withFigures((figures) => {
    const { ledger, rules, grading } = ledgerGiven({ sittings, subject, claimed: series }, figures);
    const found = outcomeOf(ledger, rules);
    const grade = found.best === undefined ? '' : shownGrade(found.best.grade, grading);
    return [[found.best?.total ?? '', grade, found.status, outcomeSentence(found, grading.ok)]];
  });
}
