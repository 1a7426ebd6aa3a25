import { hasMark, isBlank, readMark, umsRange } from '../rules';
import { readComponent, readSeries, readSubject } from '../markbook/reading/readKey';
import { cellError } from './cells/cellError';
import { liftAnswers } from './cells/lift';
import { shownAbsence } from './cells/shown';
import type { ShownCell } from './cells/shownRange';
import { withFigures } from './figures';

const COLUMNS = 4;

const filledWith = (cell: ShownCell): ShownCell[] => Array.from({ length: COLUMNS }, () => cell);

/**
 * What a raw mark was worth in all series held: lowest, middle and highest UMS, and in how many series. Never a probability.
 * @customfunction RANGE
 * @param mark One column of raw marks. Write [@C1]&"" so that a blank cell is not read as 0.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component: "C1", "C2" or "C3".
 * @param [from] The first series to use, such as "2024-06". Left out: the first held.
 * @param [to] The last series to use. Left out: the last held.
 * @returns One row for each mark: lowest, middle, highest UMS, number of series.
 */
export function range(
  mark: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): unknown[][] {
  return withFigures((figures) => {
    const answers = liftAnswers({ mark, subject, component, from, to }, (cells): ShownCell[] => {
      const raw = readMark(cells.mark);
      if (!raw.ok) return filledWith(cellError(raw.problems[0]));
      if (!hasMark(raw.value)) return filledWith(shownAbsence(raw.value));
      const named = readSubject(cells.subject);
      if (!named.ok) return filledWith(cellError(named.problems[0]));
      const part = readComponent(cells.component);
      if (!part.ok) return filledWith(cellError(part.problems[0]));
      const first = isBlank(cells.from) ? undefined : readSeries(cells.from);
      if (first?.ok === false) return filledWith(cellError(first.problems[0]));
      const last = isBlank(cells.to) ? undefined : readSeries(cells.to);
      if (last?.ok === false) return filledWith(cellError(last.problems[0]));
      const held = figures.conversions.filter((each) => each.subject === named.value && each.component === part.value);
      const found = umsRange(raw.value, held, { from: first?.value, to: last?.value });
      if (!found.ok) return filledWith(cellError(found.problems[0]));
      return [found.value.lowest, found.value.middle, found.value.highest, found.value.count];
    });
    return answers.map(([answer = '', ...more]) => {
      if (more.length > 0)
        throw cellError({ rule: 'WHATIF-2', code: 'one-column-wanted', facts: { argument: 'mark' } });
      return Array.isArray(answer) ? answer : filledWith(answer);
    });
  });
}
