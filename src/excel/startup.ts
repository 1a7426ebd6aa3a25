import { answered, refused } from '../rules';
import type { FromWorkbook } from './runExcel';
import { workbookProblem } from './workbookProblem';

const tried = async <Value>(attempt: () => Promise<Value>): Promise<FromWorkbook<Value>> => {
  try {
    return answered(await attempt());
  } catch (error) {
    return refused(workbookProblem(error));
  }
};

/** Whether Excel starts the add-in with this workbook, so that formulas answer with the pane closed. */
export const loadsWithWorkbook = (): Promise<FromWorkbook<boolean>> =>
  tried(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load);

/** Has Excel start the add-in with this workbook, or only when its pane is opened; kept in the workbook. */
export const loadWithWorkbook = (isWanted: boolean): Promise<FromWorkbook<true>> =>
  tried(async () => {
    await Office.addin.setStartupBehavior(isWanted ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    return true as const;
  });

/** Opens the help in the browser: in the pane's own window it would take the pane's place. */
export const openHelp = (): void => {
  const address = new URL('./help/index.html', location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, '_blank', 'noopener');
  }
};
