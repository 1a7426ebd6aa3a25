import { answered } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';

/** True when Excel calculates only on request (Formulas, Calculation Options, Manual). */
export const isCalculationManual = (): Promise<FromWorkbook<boolean>> =>
  runExcel(async (context) => {
    const application = context.workbook.application;
    application.load('calculationMode');
    await context.sync();
    return answered(application.calculationMode === Excel.CalculationMode.manual);
  });

/**
 * Calculates every cell of this workbook again, the add-in's functions included, sheet by sheet: all at once would be
 * all of every other open workbook too. That is left for when it is asked for in manual mode, where a sheet would not
 * follow another one that comes after it, and for an Excel that called no function of ours for its sheets: `calls`
 * counts them.
 */
export const recalculateAll = (calls: () => number) => (): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    application.load('calculationMode');
    worksheets.load('items/id');
    await context.sync();
    const before = calls();
    if (application.calculationMode !== Excel.CalculationMode.manual) {
      for (const sheet of worksheets.items) sheet.calculate(true);
      await context.sync();
    }
    if (calls() > before) return answered(true);
    application.calculate(Excel.CalculationType.full);
    await context.sync();
    return answered(true);
  });
