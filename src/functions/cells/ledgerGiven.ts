import type { Series } from '../../rules';
import { givenLedger, ledgerShapeProblem, type GivenLedger } from '../../markbook/reading/givenLedger';
import type { Figures } from '../../markbook/tables/figures';
import { cellError } from './cellError';
import { readRange, rowsInUse, shapeOf, unreadRange } from './givenRange';
import { onlyCell, valueOf } from './onlyCell';

/** Reads a learner's ledger from the cells given; what can't be read is thrown as the cell's error. */
export const ledgerGiven = (
  given: { readonly sittings: unknown; readonly subject: unknown; readonly claimed?: readonly Series[] | undefined },
  figures: Figures,
): GivenLedger => {
  const range = readRange(rowsInUse(unreadRange(given.sittings)));
  const misshapen = ledgerShapeProblem(shapeOf(range).columns);
  if (misshapen !== undefined) throw cellError(misshapen);
  const subject = onlyCell(given.subject, 'subject');
  const read = givenLedger({ rows: range.map((row) => row.map(valueOf)), subject, claimed: given.claimed }, figures);
  if (!read.ok) throw cellError(read.problems[0]);
  return read.value;
};
