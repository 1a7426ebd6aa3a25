import { useCallback, useEffect, useState } from 'react';
import type { WorkbookProblem } from '../../../markbook/wording';
import type { SheetSnapshot } from '../../../markbook/sheet';
import type { PaneActions } from '../../workbook/paneActions';
import { readLatest } from '../../workbook/readLatest';

/** The workbook's sheets as read for this screen. */
export interface SheetsRead {
  readonly isReading: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** The name of the sheet in front. */
  readonly inFront?: string;
  readonly problem?: WorkbookProblem;
}

type Calls = Pick<PaneActions, 'sheetNames' | 'readSheetAnew'>;

const readAll = async ({ sheetNames, readSheetAnew }: Calls, isWanted: () => boolean): Promise<SheetsRead> => {
  const names = await sheetNames();
  if (!names.ok) return { isReading: false, sheets: [], problem: names.problems[0] };
  const sheets: SheetSnapshot[] = [];
  let problem: WorkbookProblem | undefined;
  for (const { name } of names.value) {
    if (!isWanted()) break;
    const sheet = await readSheetAnew(name);
    if (sheet.ok) sheets.push(sheet.value);
    else problem = sheet.problems[0];
  }
  const inFront = names.value.find(({ isActive }) => isActive)?.name;
  return {
    isReading: false,
    sheets,
    ...(inFront === undefined ? {} : { inFront }),
    ...(problem === undefined ? {} : { problem }),
  };
};

/** Reads every sheet once, and again on request. */
export const useSheets = ({
  sheetNames,
  readSheetAnew,
}: PaneActions): { readonly read: SheetsRead; readonly lookAgain: () => void } => {
  const [read, setRead] = useState<SheetsRead>({ isReading: true, sheets: [] });
  const [round, setRound] = useState(0);
  useEffect(
    () => readLatest((isWanted) => readAll({ sheetNames, readSheetAnew }, isWanted), setRead),
    [round, sheetNames, readSheetAnew],
  );
  const lookAgain = useCallback(() => {
    setRead((before) => ({ ...before, isReading: true }));
    setRound((count) => count + 1);
  }, []);
  return { read, lookAgain };
};
