import {
  cellKey,
  cellsWritten,
  changedCells,
  type Edit,
  type HeldCells,
  type HeldRows,
  type Receipt,
  writeBatches,
  type WrittenCells,
} from '../../markbook/edits';
import { answered, refused } from '../../rules';
import { readCells } from '../reading/readCells';
import { type FromWorkbook, runExcel } from '../runExcel';
import { applyBatch, type WriteUnderWay } from './applyBatch';
import { areaOfEdit, editsInPlace, findTargets } from './findTargets';
import { isOneStep, noteStepRefused } from './oneStep';
import { prepare, type Prepared } from './prepare';
import { settle, type CellsSettled, type WatchedNow } from './settle';
import { takeBack } from './takeBack';
import type { Watch } from './watch';
import { emptyLog, hasWritten, type WriteLog } from './writeLog';

/** What Excel did to a watched cell after it was written is known only in the end. */
const asLeft = (part: WrittenCells, now: WatchedNow): WrittenCells => {
  const at = (down: number, across: number) => now.get(cellKey(part.sheetId, part.row + down, part.column + across));
  return {
    ...part,
    after: part.after.map((cells, down) => cells.map((cell, across) => at(down, across)?.formula ?? cell)),
    formatsAfter: part.formatsAfter.map((cells, down) =>
      cells.map((format, across) => at(down, across)?.format ?? format),
    ),
  };
};

/** The cells that a table took in: Excel may have given them formats, and headings that were written over since. */
const takenIn = ({ watched, places, formats }: Watch, now: WatchedNow): readonly WrittenCells[] =>
  watched.areas.flatMap(({ sheetId, area, because }, index) => {
    const worksheet = places[index]?.worksheet;
    if (because !== 'growth' || worksheet === undefined) return [];
    const rows = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, across) => cellKey(sheetId, area.row + down, area.column + across)),
    );
    return [
      {
        ...{ sheet: worksheet.name, sheetId, row: area.row, column: area.column },
        before: rows.map((keys) => keys.map((key) => watched.cells.get(key)?.before ?? '')),
        formatsBefore: formats[index] ?? [],
        after: rows.map((keys) => keys.map((key) => now.get(key)?.formula ?? '')),
        formatsAfter: rows.map((keys) => keys.map((key) => now.get(key)?.format ?? 'General')),
      },
    ];
  });

/** What takes a write back that came to its end. */
const receiptOf = (
  { cells, addedSheets, addedTables, resizedTables, dressed }: WriteLog,
  watch: Watch,
  { now }: CellsSettled,
  held: readonly HeldRows[],
): Receipt => ({
  cells: [...takenIn(watch, now), ...cells.map((part) => asLeft(part, now))],
  addedSheets,
  addedTables,
  resizedTables,
  dressed,
  held,
});

/** The cells that a write is about to change, or has changed, by sheet, row and column: these are looked at on their own. */
type IsWritten = (sheet: string, row: number, column: number) => boolean;

/** Refuses, naming the cells, where one that the write was planned from holds something else now. */
const ensureHeld = async (
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  held: readonly HeldCells[],
  isWritten: IsWritten = () => false,
): Promise<FromWorkbook<true>> => {
  const asked = held.flatMap((part) => {
    const worksheet = sheets.get(part.sheet);
    const { row, column, before } = part;
    const area = { row, column, rows: before.length, columns: before[0]?.length ?? 0 };
    return worksheet === undefined ? [] : [{ part, worksheet, area }];
  });
  if (asked.length === 0) return answered(true);
  const found = await readCells(context, asked);
  const cells = asked.flatMap(({ part }, index) => {
    const now = part.isShown === true ? found[index]?.values : found[index]?.formulas;
    return changedCells(part, part.before, now ?? []).filter(({ row, column }) => !isWritten(part.sheet, row, column));
  });
  return cells.length === 0 ? answered(true) : refused({ code: 'cells-changed', facts: { cells } });
};

/** How a longer write is followed and stopped. */
export interface WriteWatch {
  readonly tell: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

const writtenBy =
  (edits: readonly Edit[]): IsWritten =>
  (sheet, row, column) =>
    editsInPlace(edits).some((edit) => {
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
