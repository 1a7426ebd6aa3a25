import { isBlank, type CellInput, type Series } from '../../../rules';
import { readSeries } from '../../keys';
import type { Figures } from '../../tables';
import { refusal } from '../call/cellAnswer';
import { onlyCell, plainCells, type Read } from '../call/onlyCell';
import { rangeOf, rowsInUse, shapeOf, type ArgumentsGiven } from '../call/range';
import { givenLedger, ledgerShapeProblem, type GivenLedger } from './givenLedger';

/** Reads a learner's ledger from the cells given. */
export const ledgerOf = (
  given: ArgumentsGiven<'sittings' | 'subject'>,
  figures: Figures,
  claimed?: readonly Series[],
): Read<GivenLedger> => {
  const range = rowsInUse(rangeOf(given.sittings));
  const misshapen = ledgerShapeProblem(shapeOf(range).columns);
  if (misshapen !== undefined) return { ok: false, refused: refusal(misshapen) };
  const subject = onlyCell(given.subject, 'subject');
  if (!subject.ok) return subject;
  const rows = plainCells(range, 'sittings');
  if (!rows.ok) return rows;
  const read = givenLedger({ rows: rows.value, subject: subject.value, claimed }, figures);
  return read.ok ? read : { ok: false, refused: refusal(read.problems[0]) };
};

/** The series claimed, instead of the fourth column; undefined for none given. */
export const claimedIn = (claimed: unknown): Read<readonly Series[] | undefined> => {
  const cells = plainCells(rangeOf(claimed), 'claimed');
  if (!cells.ok) return cells;
  const filled: readonly CellInput[] = cells.value.flat().filter((cell) => !isBlank(cell));
  const series: Series[] = [];
  for (const cell of filled) {
    const read = readSeries(cell);
    if (!read.ok) return { ok: false, refused: refusal(read.problems[0]) };
    series.push(read.value);
  }
  return { ok: true, value: series.length === 0 ? undefined : series };
};
