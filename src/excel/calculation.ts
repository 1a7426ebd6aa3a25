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

/** Calculates every cell of the workbook again, the add-in's functions included. */
export const recalculateAll = (): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return answered(true);
  });
