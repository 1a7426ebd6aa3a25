/** What the trial workbook plays, by Excel's names. */
const PLAYED = {
  ExcelApi: '1.17',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  Settings: '1.1',
};

/** The least the manifest asks for. */
const REQUIRED = { ExcelApi: '1.13', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' };

/** Sets that Office.js asks about for itself. */
const INTERNAL = { CustomFunctions: '1.9', DelayForCellEdit: '1.1', RichApi: '1.1' };

/** The requirement sets, as the desktop client hands them to Office.js. */
export const requirementSets = (isMinimal: boolean): string =>
  JSON.stringify({ ...(isMinimal ? REQUIRED : PLAYED), ...INTERNAL });
