import { type CellsEdit, type CellsWanted, type Edit, growthFirst } from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { answered, refused } from '../../rules';
import { hiddenRowsIn, type HiddenRows } from '../reading/hiddenRowsIn';
import { readCells } from '../reading/readCells';
import type { FromWorkbook } from '../runExcel';
import { areaOfEdit, editsInPlace, type Targets } from './findTargets';
import { changedSince, type PreparedCells } from './preparedCells';
import { tablesOnSheets } from './tablesOnSheets';
import { watch, type Watch } from './watch';

/** Edits in the order they are to be done, with all that has to be known before the first of them. */
export interface Prepared {
  readonly edits: readonly (PreparedCells | Exclude<Edit, CellsEdit>)[];
  readonly watch: Watch;
  readonly hidden: HiddenRows;
}

const wantedBy = (edits: readonly CellsEdit[], { sheets }: Targets): readonly CellsWanted[] =>
  edits.flatMap(({ sheet, row, column, after }) => {
    const worksheet = sheets.get(sheet);
    return worksheet === undefined ? [] : [{ sheetId: worksheet.id, row, column, entries: after }];
  });

const sizesWanted =
  (edits: readonly Edit[], { tables }: Targets) =>
  (tableId: string, area: Area): Area => {
    const named = [...tables].find(([, { table }]) => table.id === tableId);
    const sized = edits.find((edit) => edit.kind === 'resize-table' && edit.table === named?.[0]);
    return sized?.kind === 'resize-table' ? { ...area, rows: sized.rows, columns: sized.columns } : area;
  };

const sheetsWrittenTo = (edits: readonly Edit[], { sheets, tables }: Targets): readonly Excel.Worksheet[] => {
  const written = editsInPlace(edits).flatMap(({ sheet }) => sheets.get(sheet) ?? []);
  const sized = [...tables.values()].map(({ worksheet }) => worksheet);
  return [...new Map([...written, ...sized].map((worksheet) => [worksheet.id, worksheet])).values()];
};

/** Looks at all that edits will write to, or that Excel may change by itself then; refuses what is not as the preview showed it. */
export const prepare = async (
  context: Excel.RequestContext,
  edits: readonly Edit[],
  targets: Targets,
): Promise<FromWorkbook<Prepared>> => {
  const existing = editsInPlace(edits);
  const tables = await tablesOnSheets(context, sheetsWrittenTo(edits, targets), sizesWanted(edits, targets));
  const asked = existing.flatMap((edit) => {
    const worksheet = targets.sheets.get(edit.sheet);
    return worksheet === undefined ? [] : [{ edit, worksheet, area: areaOfEdit(edit) }];
  });
  const worksheets = new Map(tables.map(({ sheetId, worksheet }) => [sheetId, worksheet]));
  const watching = await watch(context, { sheets: worksheets, tables, wanted: wantedBy(existing, targets) });
  const found = await readCells(context, asked);
  const changed = asked.flatMap(({ edit }, index) => changedSince(edit, found[index]?.formulas ?? []));
  if (changed.length > 0) return refused({ code: 'cells-changed', facts: { cells: changed } });
  const foundFor = new Map<Edit, (typeof found)[number] | undefined>(asked.map(({ edit }, at) => [edit, found[at]]));
  const prepared = edits.map((edit): PreparedCells | Exclude<Edit, CellsEdit> => {
    if (edit.kind !== 'cells') return edit;
    const cells = foundFor.get(edit);
    return { ...edit, top: edit.row, ...(cells === undefined ? {} : { found: cells }) };
  });
  const hidden = await hiddenRowsIn(context, [...asked, ...watching.places]);
  return answered({ edits: growthFirst(prepared), watch: watching, hidden });
};
