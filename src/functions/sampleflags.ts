import { cohortOf, isBlank, sampleFlags, sampleSize, type Series } from '../rules';
import { SAMPLE_SIZES } from '../reference/policies/sampleSizes';
import type { Shape } from '../markbook/reading/commonShape';
import { readSeries, readSubject } from '../markbook/keys/readKey';
import { SAMPLE_FLAG_TEXTS } from '../markbook/moderation/moderationWords';
import { cellError } from './cells/cellError';
import { entrantGiven } from './cells/entrantGiven';
import { givenCell } from './cells/givenCell';
import { rowsInUse, shapeOf, unreadRange } from './cells/givenRange';
import { onlyCell } from './cells/onlyCell';
import { shownRange, type ShownCell } from './cells/shownRange';

const seriesGiven = (series: unknown): Series | undefined => {
  const cell = onlyCell(series, 'series');
  if (isBlank(cell)) return undefined;
  const read = readSeries(cell);
  if (!read.ok) throw cellError(read.problems[0]);
  return read.value;
};

const refuseUnknown = (subject: unknown): void => {
  const cell = onlyCell(subject, 'subject');
  const read = isBlank(cell) ? undefined : readSubject(cell);
  if (read?.ok === false) throw cellError(read.problems[0]);
};

const refuseUnlikeShapes = (marks: Shape, ticks: Shape): void => {
  const wide = marks.columns > 1 ? 'marks' : ticks.columns > 1 ? 'ticked' : undefined;
  if (wide !== undefined) throw cellError({ rule: 'MOD-3', code: 'one-column-wanted', facts: { argument: wide } });
  if (ticks.rows === 1 || ticks.rows === marks.rows) return;
  throw cellError({
    rule: 'MOD-3',
    code: 'shapes-differ',
    facts: { first: `${marks.rows} × 1`, second: `${ticks.rows} × 1` },
  });
};

/**
 * Beside each mark, whether the learner is in the moderation sample, must be added, or must be replaced. Never picks the sample.
 * @customfunction SAMPLEFLAGS
 * @param marks One column of raw marks of everyone entered: X for absent. Write Marks&"" so that blank cells are not read as 0; not whole columns.
 * @param [ticked] Beside each mark, whether Pearson's system ticked the learner: TRUE, Yes, X, ✓ or 1.
 * @param [subject] The subject. The flags are the same for all.
 * @param [series] The series, such as "2026-01". Left out: the latest rule.
 * @returns One text for each mark: "In sample", "Add: highest", "Replace: absent" and the like, or blank.
 */
export function sampleflags(
  marks: unknown[][],
  ticked?: unknown[][],
  subject?: unknown[][],
  series?: unknown[][],
): unknown[][] {
  const list = unreadRange(marks);
  const ticks = unreadRange(ticked);
  refuseUnlikeShapes(shapeOf(list), shapeOf(ticks));
  refuseUnknown(subject);
  const used = Math.max(rowsInUse(list).length, rowsInUse(ticks).length);
  const given = list
    .slice(0, used)
    .map(([mark], row) => entrantGiven(givenCell(mark), givenCell((ticks.length === 1 ? ticks[0] : ticks[row])?.[0])));
  const entrants = given.map(({ entrant }) => entrant);
  const size = sampleSize({ cohort: cohortOf(entrants), series: seriesGiven(series) }, SAMPLE_SIZES);
  const flags = sampleFlags(entrants, size.ok ? size.value : undefined);
  const shown = given.map(({ error }, row): ShownCell[] => [error ?? SAMPLE_FLAG_TEXTS[flags[row] ?? 'none']]);
  return shownRange([...shown, ...new Array<ShownCell[]>(list.length - shown.length).fill([''])]);
}
