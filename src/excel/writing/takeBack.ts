import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { restore } from './restore';
import { undoEdits } from './undoEdits';
import type { WriteLog } from './writeLog';

const takeBackAttempt = ({ attempted, addedSheets }: WriteLog): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const cells = attempted
      .filter((part) => !addedSheets.some(({ sheetId }) => sheetId === part.sheetId))
      .map(({ before, formatsBefore, ...place }) => ({ ...place, entries: before, formats: formatsBefore }));
    await restore(context, { cells, sheetsToDelete: [], tablesToDissolve: [], tablesToResize: [] });
    return answered(true);
  });

/** Takes back a write that did not come to its end; what a colleague changed meanwhile stays. */
export const takeBack = async (log: WriteLog): Promise<FromWorkbook<unknown>> => {
  const attempt = await takeBackAttempt(log);
  return attempt.ok ? undoEdits(log) : attempt;
};
