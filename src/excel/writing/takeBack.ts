import type { FoundCells } from '../../markbook/edits/receipt';
import type { Restoring } from '../../markbook/edits/undoPlan';
import { writtenFormat } from '../../markbook/edits/writtenFormat';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { restore } from './restore';
import { undoEdits } from './undoEdits';
import type { WriteLog } from './writeLog';

const wholly = ({ sheetId, row, column, before, formatsBefore }: FoundCells): Restoring => ({
  sheetId,
  row,
  column,
  entries: before,
  formatsToEnter: formatsBefore.map((formats, down) =>
    formats.map((format, across) => writtenFormat(before[down]?.[across] ?? null, format, undefined) ?? format),
  ),
  formats: formatsBefore,
});

const takeBackAttempt = ({ attempted, addedSheets }: WriteLog): Promise<FromWorkbook<true>> =>
  runExcel(async (context) => {
    const cells = attempted.filter((part) => !addedSheets.some(({ sheetId }) => sheetId === part.sheetId)).map(wholly);
    await restore(context, { cells, sheetsToDelete: [], tablesToDissolve: [], tablesToResize: [] });
    return answered(true);
  });

/** Takes back a write that did not come to its end; what a colleague changed meanwhile stays. */
export const takeBack = async (log: WriteLog): Promise<FromWorkbook<unknown>> => {
  const attempt = await takeBackAttempt(log);
  return attempt.ok ? undoEdits(log) : attempt;
};
