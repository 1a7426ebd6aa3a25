import { componentScale, parseGrade, rawBoundaryOf, readAbsence, textOf, umsBoundaryOf } from '../rules';
import { readKey } from '../markbook/keys/readKey';
import { cellError } from './cells/cellError';
import { choice } from '../markbook/reading/choice';
import { lift } from './cells/lift';
import { shown, shownAbsence } from './cells/shown';
import { withFigures } from './figures';

const MAXIMUM = 'MAX';

/**
 * The fewest raw marks that reach a component grade in one series, or with "UMS" the fewest UMS. Grade "MAX" gives the maximum.
 * @customfunction BOUNDARY
 * @param grade Component grades from "L2D" down to "U", or "MAX".
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component, by its number in the specification, such as "C1".
 * @param series The series, such as "2024-06" or "June 2024".
 * @param [scale] "raw" for raw marks, which is meant when left out, or "UMS".
 * @returns The marks needed for the grade.
 */
export function boundary(
  grade: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  series: unknown[][],
  scale?: unknown[][],
): unknown[][] {
  return withFigures((figures) =>
    lift({ grade, subject, component, series, scale }, (cells) => {
      const absence = readAbsence(cells.grade);
      if (absence !== null) return shownAbsence(absence);
      const unit = choice(cells.scale, 'scale', ['raw', 'UMS']);
      if (!unit.ok) return cellError(unit.problems[0]);
      const key = readKey(cells);
      if (!key.ok) return cellError(key.problems[0]);
      const isMaximum = textOf(cells.grade).toUpperCase() === MAXIMUM;
      if (isMaximum && unit.value === 'raw') {
        const held = figures.find(key.value);
        return held.ok ? held.value.max : cellError(held.problems[0]);
      }
      const minima = figures.scaleFor(key.value.subject);
      if (!minima.ok) return cellError(minima.problems[0]);
      const wanted = isMaximum ? undefined : parseGrade(cells.grade);
      if (wanted?.ok === false) return cellError(wanted.problems[0]);
      const { component: part } = key.value;
      if (wanted === undefined) return componentScale(minima.value, part).max;
      const inUms = shown(umsBoundaryOf(wanted.value, part, minima.value));
      if (unit.value === 'UMS' || typeof inUms === 'object') return inUms;
      const conversion = figures.find(key.value);
      if (!conversion.ok) return cellError(conversion.problems[0]);
      return shown(rawBoundaryOf(wanted.value, conversion.value, minima.value));
    }),
  );
}
