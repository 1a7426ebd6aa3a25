import { isBlank, type CellInput } from '../rules';
import { awardColumns, awardsOf, type Award } from '../markbook/reading/awardOf';
import { cellError } from './cells/cellError';
import { choice } from '../markbook/reading/choice';
import { awardColumnsProblem } from '../markbook/reading/awardColumnsProblem';
import { isErrorCell, type GivenCell } from './cells/givenCell';
import { givenRange, readRange, sameRows, shapeOf, unreadRange, type UnreadRange } from './cells/givenRange';
import { shownRange, withRowsBelow, type ShownCell } from './cells/shownRange';
import { onlyCell } from './cells/onlyCell';
import { seriesByRow } from './cells/seriesByRow';
import { withFigures } from './figures';
import type { ErrorCell } from './cells/errorCell';

const PARTS = ['total', 'grade', 'points'] as const;
type AwardPart = (typeof PARTS)[number];

const partsWanted = (part: unknown[][] | undefined): readonly AwardPart[] => {
  const typed = onlyCell(part, 'part');
  if (isBlank(typed)) return PARTS;
  const one = choice(typed, 'part', PARTS);
  if (!one.ok) throw cellError(one.problems[0]);
  return [one.value];
};

const firstError = (cells: readonly GivenCell[]): ErrorCell | undefined => cells.find(isErrorCell);

const withoutErrors = (cells: readonly GivenCell[]): readonly CellInput[] =>
  cells.filter((cell): cell is CellInput => !isErrorCell(cell));

/** How many rows may be answered differently; all below say the same as the last of them. */
const rowsToAnswer = (marks: UnreadRange, series: UnreadRange): number =>
  marks.length + 1 - Math.min(sameRows(marks), series.length > 1 ? sameRows(series) : marks.length);

const shownPart = (award: Award, part: AwardPart): ShownCell => {
  if (part === 'total') return award.total;
  return award.graded.ok ? award.graded.value[part] : cellError(award.graded.problems[0]);
};

/**
 * Total UMS, qualification grade and points straight from the raw marks of the components. Blank while a mark is blank or X.
 * @customfunction AWARD
 * @param marks A column of raw marks for each of the subject's components, in the order of their numbers. Write [@[C1]:[C3]]&"" so that blank cells are not read as 0; not whole columns.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param series One series for all, one for each component side by side, or so in every row.
 * @param [part] "total", "grade" or "points" for one column, as inside a table. Left out: all of them.
 * @returns One row for each learner: total, grade and points, or the part asked for.
 */
export function award(marks: unknown[][], subject: unknown[][], series: unknown[][], part?: unknown[][]): unknown[][] {
  const given = unreadRange(marks);
  const named = onlyCell(subject, 'subject');
  const components = awardColumns(named);
  const misshapen = awardColumnsProblem(shapeOf(given).columns, components);
  if (misshapen !== undefined) throw cellError(misshapen);
  const seriesOf = seriesByRow(givenRange(series), given.length, components);
  const wanted = partsWanted(part);
  const rows = readRange(given.slice(0, rowsToAnswer(given, unreadRange(series))));
  return withFigures((figures) => {
    const awardIn = awardsOf(named, figures);
    const answered = rows.map((cells, row): ShownCell[] => {
      const error = firstError(cells) ?? firstError(seriesOf(row));
      if (error !== undefined) return wanted.map(() => error);
      const found = awardIn({ marks: withoutErrors(cells), series: withoutErrors(seriesOf(row)) });
      if (!found.ok) return wanted.map(() => cellError(found.problems[0]));
      const { value } = found;
      return wanted.map((each) => (value === undefined ? '' : shownPart(value, each)));
    });
    return shownRange(withRowsBelow(answered, given.length));
  });
}
