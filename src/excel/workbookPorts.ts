import { goTo } from './goTo';
import { openWorkbook } from './openWorkbook';
import { pointAt } from './pointAt';
import { areaOfAddress } from './reading/areaOfAddress';
import { readAreas } from './reading/readAreas';
import { readClassSheet } from './reading/readClassSheet';
import { readSelection } from './reading/selection';
import { readSheet, readSheetAnew } from './reading/readSheet';
import { sheetNames } from './reading/sheetNames';
import { tableNames } from './reading/tableNames';
import { laterPart } from './laterPart';
import { loadsWithWorkbook, loadWithWorkbook, openHelp } from './startup';
import { isOneStep } from './writing/oneStep';
import type * as Writing from './writing/writing';

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
