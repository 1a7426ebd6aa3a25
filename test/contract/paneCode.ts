import { keepTrackers } from '../../src/excel/keepTrackers';
import { readSelectedCell } from '../../src/excel/reading/selection';
import { changeSetUpPart, readSetUpPart } from '../../src/excel/setUpPart';
import { workbookPorts } from '../../src/excel/workbookPorts';

/** The add-in's own code for the spreadsheet, as a test puts it into the pane's document beside the genuine Office.js. */
export const paneCode = { ...workbookPorts, readSelectedCell, keepTrackers, changeSetUpPart, readSetUpPart };

declare global {
  interface Window {
    paneCode?: typeof paneCode;
  }
}

window.paneCode = paneCode;
