import { type CellsEdit, type Edit, type HeldCells, isSameArea } from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { answered, refused } from '../../rules';
import { rangeAt } from '../reading/readCells';
import type { FromWorkbook } from '../runExcel';

export interface TableTarget {
  readonly table: Excel.Table;
  readonly sheetId: string;
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

/** The sheets and tables that edits name, as they stand before anything is written. */
export interface Targets {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly tables: ReadonlyMap<string, TableTarget>;
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const sheetsToAdd = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : []));

const sheetsNamed = (edits: readonly Edit[], held: readonly HeldCells[]): readonly string[] => {
  const added = new Set(sheetsToAdd(edits));
  const named = edits.flatMap((edit) => (edit.kind === 'cells' || edit.kind === 'add-table' ? [edit.sheet] : []));
  return unique([...named, ...held.map(({ sheet }) => sheet)]).filter((name) => !added.has(name));
};

/** The edits of cells that exist already; those on sheets still to be made have nothing to be compared with. */
export const editsInPlace = (edits: readonly Edit[]): readonly CellsEdit[] => {
  const added = new Set(sheetsToAdd(edits));
  return edits.filter((edit): edit is CellsEdit => edit.kind === 'cells' && !added.has(edit.sheet));
};

/** The rectangle that an edit writes. */
export const areaOfEdit = ({ row, column, after }: CellsEdit): Area => ({
  row,
  column,
  rows: after.length,
  columns: after[0]?.length ?? 0,
});

const findSheets = async (
  context: Excel.RequestContext,
  edits: readonly Edit[],
  held: readonly HeldCells[],
): Promise<FromWorkbook<ReadonlyMap<string, Excel.Worksheet>>> => {
  const { worksheets, protection } = context.workbook;
  const wanted = sheetsNamed(edits, held).map((name) => ({ name, worksheet: worksheets.getItemOrNullObject(name) }));
  const added = sheetsToAdd(edits).map((name) => ({ name, worksheet: worksheets.getItemOrNullObject(name) }));
  for (const { worksheet } of wanted) worksheet.load(['id', 'name']);
  for (const { worksheet } of added) worksheet.load('id');
  protection.load('protected');
  await context.sync();
  const gone = wanted.find(({ worksheet }) => worksheet.isNullObject);
  if (gone !== undefined) return refused({ code: 'sheet-gone', facts: { sheet: gone.name } });
  const taken = added.find(({ worksheet }) => !worksheet.isNullObject);
  if (taken !== undefined) return refused({ code: 'sheet-taken', facts: { sheet: taken.name } });
  if (added.length > 0 && protection.protected) return refused({ code: 'workbook-protected' });
  return answered(new Map(wanted.map(({ name, worksheet }) => [name, worksheet])));
};

const findTables = async (
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<FromWorkbook<ReadonlyMap<string, TableTarget>>> => {
  const { tables } = context.workbook;
  const sized = unique(edits.flatMap((edit) => (edit.kind === 'resize-table' ? [edit.table] : [])));
  const added = edits.flatMap((edit) => (edit.kind === 'add-table' ? [edit.name] : []));
  if (sized.length + added.length === 0) return answered(new Map());
  const wanted = sized.map((name) => ({ name, table: tables.getItemOrNullObject(name) }));
  const taken = added.map((name) => ({ name, table: tables.getItemOrNullObject(name) }));
  for (const { table } of [...wanted, ...taken]) table.load(['id', 'name']);
  await context.sync();
  const gone = wanted.find(({ table }) => table.isNullObject);
  if (gone !== undefined) return refused({ code: 'table-gone', facts: { table: gone.name } });
  const clash = taken.find(({ table }) => !table.isNullObject);
  if (clash !== undefined) return refused({ code: 'table-taken', facts: { table: clash.name } });
  const placed = wanted.map(({ name, table }) => ({ name, table, range: table.getRange() }));
  for (const { table, range } of placed) {
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    table.worksheet.load(['id', 'name']);
  }
  if (placed.length > 0) await context.sync();
  const targets = placed.map(({ name, table, range }): readonly [string, TableTarget] => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const area = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
    return [name, { table, worksheet: table.worksheet, sheetId: table.worksheet.id, area }];
  });
  const moved = targets.find(([name, { area }]) => !isWhereItWas(edits, name, area));
  return moved === undefined
    ? answered(new Map(targets))
    : refused({ code: 'table-changed', facts: { table: moved[0] } });
};

const isWhereItWas = (edits: readonly Edit[], table: string, area: Area): boolean =>
  edits.every((edit) => edit.kind !== 'resize-table' || edit.table !== table || isSameArea(edit.was, area));

/** Refuses, naming the sheet, where a cell to be written is locked on a protected sheet. */
export const ensureUnlocked = async (
  context: Excel.RequestContext,
  places: readonly { readonly worksheet: Excel.Worksheet; readonly area: Area; readonly isFormatted: boolean }[],
): Promise<FromWorkbook<true>> => {
  for (const { worksheet } of places) worksheet.protection.load(['protected', 'options']);
  if (places.length > 0) await context.sync();
  const inside = places.filter(({ worksheet }) => worksheet.protection.protected);
  const asked = inside.map(({ worksheet, area, isFormatted }) => {
    const { protection } = rangeAt({ worksheet, area }).format;
    protection.load('locked');
    return { worksheet, protection, isFormatted };
  });
  if (asked.length > 0) await context.sync();
  const locked = asked.find(
    ({ worksheet, protection, isFormatted }) =>
      (protection.locked as boolean | null) !== false ||
      (isFormatted && worksheet.protection.options.allowFormatCells !== true),
  );
  return locked === undefined
    ? answered(true)
    : refused({ code: 'sheet-protected', facts: { sheet: locked.worksheet.name } });
};

/** Looks up what the edits name, and refuses what is gone, taken or protected before anything is written. */
export const findTargets = async (
  context: Excel.RequestContext,
  edits: readonly Edit[],
  held: readonly HeldCells[],
): Promise<FromWorkbook<Targets>> => {
  const sheets = await findSheets(context, edits, held);
  if (!sheets.ok) return sheets;
  const tables = await findTables(context, edits);
  if (!tables.ok) return tables;
  const ofCells = editsInPlace(edits).flatMap((edit) => {
    const worksheet = sheets.value.get(edit.sheet);
    if (worksheet === undefined || edit.after.length === 0) return [];
    return [{ worksheet, area: areaOfEdit(edit), isFormatted: edit.numberFormat !== undefined }];
  });
  const ofTables = [...tables.value.values()].map(({ worksheet, area }) => ({ worksheet, area, isFormatted: false }));
  const unlocked = await ensureUnlocked(context, [...ofCells, ...ofTables]);
  return unlocked.ok ? answered({ sheets: sheets.value, tables: tables.value }) : unlocked;
};
