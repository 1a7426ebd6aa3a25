import { isBlank, parseGrade, parseSeries, readAbsence, readWhole, textOf } from '../../rules';
import { readComponent, readSubject } from '../keys';
import { type Given, type GivenRows, isErrorGiven } from '../functions';

/** One value as the pane shows it. */
const valueInWords = (cell: Given): string => {
  if (isErrorGiven(cell)) return cell.error;
  return isBlank(cell) ? 'blank' : textOf(cell);
};

/** The values of an argument: one as it is, many by their number. */
export const shownRows = (rows: GivenRows): string => {
  const cells = rows.flat();
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return valueInWords(only);
  return `${rows.length} × ${rows[0]?.length ?? 1} cells`;
};

/** True for a value that names nobody: a number, a grade, a series, a component, a subject, X or blank. */
export const namesNobody = (rows: GivenRows): boolean =>
  rows.flat().length > 1 ||
  rows.flat().every((cell) => {
    if (isErrorGiven(cell) || readAbsence(cell) !== null || readWhole(cell).ok) return true;
    return readComponent(cell).ok || parseSeries(cell).ok || parseGrade(cell).ok || readSubject(cell).ok;
  });
