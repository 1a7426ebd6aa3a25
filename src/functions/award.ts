import { isBlank, type CellInput } from '../rules';
import { awardOf } from '../markbook/reading/awardOf';
import { cellError } from './cells/cellError';
import { choice } from '../markbook/reading/choice';
import { isErrorCell, type GivenCell } from './cells/givenCell';
import { givenRange, shapeOf } from './cells/givenRange';
import { shownRange, type ShownCell } from './cells/shownRange';
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

/**
 * Total UMS, qualification grade and points straight from the raw marks of C1, C2 and C3. Blank while a mark is blank or X.
 * @customfunction AWARD
 * @param marks Three columns of raw marks: C1, C2, C3. Write [@[C1]:[C3]]&"" so that blank cells are not read as 0.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param series One series for all, three side by side for C1, C2 and C3, or three in every row.
 * @param [part] "total", "grade" or "points" for one column, as inside a table. Left out: all three.
 * @returns One row for each learner: total, grade and points, or the part asked for.
 */
export function award(marks: unknown[][], subject: unknown[][], series: unknown[][], part?: unknown[][]): unknown[][] {
  const rows = givenRange(marks);
  if (shapeOf(rows).columns !== 3) {
    throw cellError({
      rule: 'UMS-6',
      code: 'columns-wanted',
      facts: { argument: 'marks', columns: 'three columns, C1, C2 and C3' },
    });
  }
  const seriesOf = seriesByRow(givenRange(series), rows.length);
  const named = onlyCell(subject, 'subject');
  const wanted = partsWanted(part);
  return withFigures((figures) =>
    shownRange(
      rows.map((cells, row): ShownCell[] => {
        const error = firstError(cells) ?? firstError(seriesOf(row));
        if (error !== undefined) return wanted.map(() => error);
        const given = { marks: withoutErrors(cells), series: withoutErrors(seriesOf(row)), subject: named };
        const found = awardOf(given, figures);
        if (!found.ok) return wanted.map(() => cellError(found.problems[0]));
        const { value } = found;
        return wanted.map((each) => (value === undefined ? '' : value[each]));
      }),
    ),
  );
}
