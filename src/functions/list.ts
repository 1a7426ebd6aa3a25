import { COMPONENTS, GRADES, isBlank } from '../rules';
import { SUBJECTS } from '../reference/specifications/subjects';
import { readSubject } from '../markbook/reading/readKey';
import type { Figures } from '../markbook/tables/figures';
import { cellError } from './cells/cellError';
import { choice } from '../markbook/reading/choice';
import { onlyCell } from './cells/onlyCell';
import { withFigures } from './figures';

const seriesHeld = (figures: Figures, subject: string | undefined): readonly string[] => {
  const held = figures.seriesHeld(subject);
  if (held.length === 0) throw cellError({ rule: 'UMS-1', code: 'no-conversions', facts: { subject } });
  return held;
};

/**
 * A list for drop-downs: subjects, components, the series held in this workbook (newest first) or grades (highest first).
 * @customfunction LIST
 * @param what "subjects", "components", "series" or "grades".
 * @param [subject] Only the series held for this subject.
 * @returns The list as a column.
 */
export function list(what: unknown[][], subject?: unknown[][]): unknown[][] {
  const wanted = onlyCell(what, 'what');
  const named = onlyCell(subject, 'subject');
  return withFigures((figures) => {
    const kind = choice(wanted, 'what', ['subjects', 'components', 'series', 'grades']);
    if (!kind.ok) throw cellError(kind.problems[0]);
    const only = isBlank(named) ? undefined : readSubject(named);
    if (only?.ok === false) throw cellError(only.problems[0]);
    const columns = {
      subjects: () => SUBJECTS.map(({ code }) => code),
      components: () => COMPONENTS,
      series: () => seriesHeld(figures, only?.value),
      grades: () => GRADES,
    };
    return columns[kind.value]().map((entry) => [entry]);
  });
}
