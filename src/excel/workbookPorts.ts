import { answered, refused } from '../rules';
import { laterPart } from './laterPart';
import { areaOfAddress } from './reading/areaOfAddress';
import { readAreas } from './reading/readAreas';
import { readClassSheet } from './reading/readClassSheet';
import { readSheet, readSheetAnew } from './reading/readSheet';
import { readSelection } from './reading/selection';
import { sheetNames } from './reading/sheetNames';
import { tableNames } from './reading/tableNames';
import { type FromWorkbook, runExcel } from './runExcel';
import { loadsWithWorkbook, loadWithWorkbook, openHelp } from './startup';
import { workbookProblem } from './workbookProblem';
import { isOneStep } from './writing/oneStep';
import type * as Writing from './writing/writing';

const BYTES_AT_ONCE = 8_192;

const base64Of = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE)));
  }
  return btoa(parts.join(''));
};

/** Opens a file that lies beside the pane's page as a new workbook; the one that is open stays as it is. */
const openWorkbook = async (file: string): Promise<FromWorkbook<true>> => {
  const fetched = await fetch(file).catch(() => undefined);
  if (fetched?.ok !== true) return refused({ code: 'file-missing' });
  try {
    await Excel.createWorkbook(base64Of(new Uint8Array(await fetched.arrayBuffer())));
    return answered(true);
  } catch (error) {
    return refused(workbookProblem(error));
  }
};

/** Shows a cell to the teacher: its sheet comes forward and the cell is selected. A hidden sheet stays hidden, and says so. */
const goTo = (sheet: string, cell: string): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject) return refused({ code: 'sheet-gone', facts: { sheet } });
    if (worksheet.visibility !== Excel.SheetVisibility.visible) {
      return refused({ code: 'sheet-hidden', facts: { sheet } });
    }
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
    return answered(true);
  });

/** Selects cells if their sheet is in front; another sheet is not brought forward. */
const pointAt = (sheet: string, cells: string): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    if (active.name === sheet) active.getRange(cells).select();
    await context.sync();
    return answered(true);
  });

let writing: Promise<typeof Writing> | undefined;

/** All that writes comes together: what can be written can be undone. Once it is there, a write begins at once. */
const loadWriting = () =>
  (writing ??= import('./writing/writing').catch((error: unknown) => {
    writing = undefined;
    throw error;
  }));

/** What the pane does with the open workbook. */
export const workbookPorts = {
  goTo,
  pointAt,
  openWorkbook,
  sheetNames,
  tableNames,
  selection: readSelection,
  readSheet,
  readSheetAnew,
  readClassSheet,
  readAreas,
  loadWriting,
  applyEdits: laterPart(async () => (await loadWriting()).applyEdits),
  undoEdits: laterPart(async () => (await loadWriting()).undoEdits),
  leftToUndo: laterPart(async () => (await loadWriting()).leftToUndo),
  isOneStep,
  areaOfAddress,
  loadsWithWorkbook,
  loadWithWorkbook,
  openHelp,
  selfCheck: laterPart(async () => (await import('./selfCheck/selfCheck')).selfCheck),
} as const;

export type WorkbookPorts = typeof workbookPorts;
