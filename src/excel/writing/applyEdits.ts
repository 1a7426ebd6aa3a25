import type { Edit } from '../../markbook/edits/edit';
import type { HeldCells } from '../../markbook/edits/heldCells';
import type { HeldRows, Receipt } from '../../markbook/edits/receipt';
import { cellsWritten, writeBatches } from '../../markbook/edits/writeBatches';
import { answered, refused } from '../../rules';
import { readCells } from '../reading/readCells';
import { runExcel, type FromWorkbook } from '../runExcel';
import { applyBatch, type WriteUnderWay } from './applyBatch';
import { ensureHeld, type IsWritten } from './ensureHeld';
import { areaOfEdit, cellsEdits, findTargets, type Targets } from './findTargets';
import { changedSince, type PreparedCells } from './preparedCells';
import { takeBack } from './takeBack';
import { emptyLog, hasWritten, type WriteLog } from './writeLog';

/** How a longer write is followed and stopped. */
export interface WriteWatch {
  readonly tell: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

type Prepared = PreparedCells | Exclude<Edit, { readonly kind: 'cells' }>;

const prepare = async (
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { sheets }: Targets,
): Promise<FromWorkbook<readonly Prepared[]>> => {
  const asked = cellsEdits(edits).flatMap((edit) => {
    const worksheet = sheets.get(edit.sheet);
    return worksheet === undefined ? [] : [{ edit, worksheet, area: areaOfEdit(edit) }];
  });
  const found = await readCells(context, asked);
  const changed = asked.flatMap(({ edit }, index) => changedSince(edit, found[index]?.formulas ?? []));
  if (changed.length > 0) return refused({ code: 'cells-changed', facts: { cells: changed } });
  const foundFor = new Map<Edit, (typeof found)[number] | undefined>(asked.map(({ edit }, at) => [edit, found[at]]));
  return answered(
    edits.map((edit): Prepared => {
      if (edit.kind !== 'cells') return edit;
      const cells = foundFor.get(edit);
      return { ...edit, top: edit.row, ...(cells === undefined ? {} : { found: cells }) };
    }),
  );
};

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
  const sheets = [...targets.value.sheets].map(
    ([name, worksheet]) => [name, { worksheet, sheetId: worksheet.id }] as const,
  );
  const work: WriteUnderWay = { context, sheets: new Map(sheets), tables: targets.value.tables, log };
  const batches = writeBatches(prepared.value);
  const total = cellsWritten(edits);
  let done = 0;
  for (const batch of batches) {
    if (watch.isStopped()) return refused({ code: 'stopped' });
    watch.tell(done, total);
    const applied = await applyBatch(work, batch);
    if (!applied.ok) return applied;
    if (batch.kind === 'cells') done += cellsWritten(batch.edits);
  }
  const stayed = await ensureHeld(context, targets.value.sheets, held, writtenBy(edits));
  if (!stayed.ok) return stayed;
  watch.tell(total, total);
  const { attempted: _attempted, ...receipt } = log;
  return answered({ ...receipt, held: heldOnWritten(held, log) });
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
  const log = emptyLog();
  const isOneUndoStep = edits.every(({ kind }) => kind === 'cells');
  const outcome = await runExcel((context) => writeAll(context, { edits, held }, watch, log), { isOneUndoStep });
  if (outcome.ok || !hasWritten(log)) return outcome;
  const back = await takeBack(log);
  if (back.ok) return outcome;
  const sheets = [...new Set([...log.cells, ...log.attempted].map(({ sheet }) => sheet))];
  return refused({ code: 'half-written', facts: { sheets } });
};
