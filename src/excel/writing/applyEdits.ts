import {
  cellsWritten,
  type Edit,
  type HeldCells,
  type HeldRows,
  type Receipt,
  writeBatches,
} from '../../markbook/edits';
import { answered, refused } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { applyBatch, type WriteUnderWay } from './applyBatch';
import { ensureHeld, type IsWritten } from './ensureHeld';
import { areaOfEdit, cellsEdits, findTargets } from './findTargets';
import { isOneStep, noteStepRefused } from './oneStep';
import { prepare, type Prepared } from './prepare';
import { receiptOf } from './receiptOf';
import { settle } from './settle';
import { takeBack } from './takeBack';
import { emptyLog, hasWritten, type WriteLog } from './writeLog';

/** How a longer write is followed and stopped. */
export interface WriteWatch {
  readonly tell: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

const writtenBy =
  (edits: readonly Edit[]): IsWritten =>
  (sheet, row, column) =>
    cellsEdits(edits).some((edit) => {
      const area = areaOfEdit(edit);
      const isInside = column >= area.column && column < area.column + area.columns;
      return edit.sheet === sheet && isInside && row >= area.row && row < area.row + area.rows;
    });

interface WritePlanned {
  readonly edits: readonly Edit[];
  readonly held: readonly HeldCells[];
}

const heldOnWritten = (held: readonly HeldCells[], { cells }: WriteLog): readonly HeldRows[] =>
  held.flatMap((part) => {
    const written = cells.find(({ sheet }) => sheet === part.sheet);
    return written === undefined ? [] : [{ ...part, sheetId: written.sheetId }];
  });

const writeBatchesOf = async (
  work: WriteUnderWay,
  { edits }: Prepared,
  { tell, isStopped }: WriteWatch,
  total: number,
): Promise<FromWorkbook<true>> => {
  let done = 0;
  for (const batch of writeBatches(edits)) {
    if (isStopped()) return refused({ code: 'stopped' });
    tell(done, total);
    const applied = await applyBatch(work, batch);
    if (!applied.ok) return applied;
    if (batch.kind === 'cells') done += cellsWritten(batch.edits);
  }
  return answered(true);
};

const writeAll = async (
  context: Excel.RequestContext,
  { edits, held }: WritePlanned,
  watch: WriteWatch,
  log: WriteLog,
): Promise<FromWorkbook<Receipt>> => {
  const targets = await findTargets(context, edits, held);
  if (!targets.ok) return targets;
  const still = await ensureHeld(context, targets.value.sheets, held);
  if (!still.ok) return still;
  const prepared = await prepare(context, edits, targets.value);
  if (!prepared.ok) return prepared;
  const { hidden, watch: watching } = prepared.value;
  log.watched = watching.watched;
  const sheets = [...targets.value.sheets].map(
    ([name, worksheet]) => [name, { worksheet, sheetId: worksheet.id }] as const,
  );
  const { tables } = targets.value;
  const work: WriteUnderWay = { context, sheets: new Map(sheets), tables, watched: watching.watched, hidden, log };
  const total = cellsWritten(edits);
  const applied = await writeBatchesOf(work, prepared.value, watch, total);
  if (!applied.ok) return applied;
  const settled = await settle(context, watching, hidden);
  const { unsettled: cells } = settled;
  if (cells.length > 0) return refused({ code: 'not-taken', facts: { cells } });
  const stayed = await ensureHeld(context, targets.value.sheets, held, writtenBy(edits));
  if (!stayed.ok) return stayed;
  watch.tell(total, total);
  return answered(receiptOf(log, watching, settled, heldOnWritten(held, log)));
};

const applyOnce = async (
  planned: WritePlanned,
  watch: WriteWatch,
  isOneUndoStep: boolean,
): Promise<FromWorkbook<Receipt>> => {
  const log = emptyLog();
  const outcome = await runExcel((context) => writeAll(context, planned, watch, log), { isOneUndoStep });
  if (outcome.ok || !hasWritten(log)) return outcome;
  const back = await takeBack(log);
  // What stopped the write may stop this too; it is worth a second attempt, for the first may have come half-way.
  if (back.ok || (await takeBack(log)).ok) return outcome;
  const parts = [...log.cells, ...log.attempted.map(({ found }) => found)];
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  return refused({ code: 'half-written', facts: { sheets } });
};

/**
 * Applies edits as one step: all of them, or none. Refuses, naming the cells, where one is no longer as the preview
 * showed it, or as it was when the write was planned from it, also when a colleague changes it that very moment. Returns
 * what takes the write back.
 */
export const applyEdits = async (
  edits: readonly Edit[],
  watch: WriteWatch,
  held: readonly HeldCells[] = [],
): Promise<FromWorkbook<Receipt>> => {
  if (!isOneStep(edits)) return applyOnce({ edits, held }, watch, false);
  const written = await applyOnce({ edits, held }, watch, true);
  // Excel may refuse to make one step of it; by now it is taken back, and is done again in several.
  if (written.ok || !written.problems.some(({ code }) => code === 'unexpected')) return written;
  const inSteps = await applyOnce({ edits, held }, watch, false);
  if (inSteps.ok) noteStepRefused();
  return inSteps;
};
