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
import { applyEdits } from './writing/applyEdits';
import { selfCheck } from './selfCheck/selfCheck';
import { loadsWithWorkbook, loadWithWorkbook, openHelp } from './startup';
import { leftToUndo } from './writing/leftToUndo';
import { isOneStep } from './writing/oneStep';
import { undoEdits } from './writing/undoEdits';

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
  applyEdits,
  undoEdits,
  leftToUndo,
  isOneStep,
  areaOfAddress,
  loadsWithWorkbook,
  loadWithWorkbook,
  openHelp,
  selfCheck,
} as const;

export type WorkbookPorts = typeof workbookPorts;
