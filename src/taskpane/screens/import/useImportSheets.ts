import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import {
  type SittingsProblem,
  sittingsTable,
  type SittingsTable,
  trackerSheet,
  type TrackerSheet,
} from '../../../markbook/import';
import { KEPT_TABLES } from '../../../markbook/kept';
import type { Tracker } from '../../../markbook/tracker';
import type { WorkbookProblem } from '../../../markbook/wording';
import type { PaneActions } from '../../workbook/paneActions';
import { readLatest } from '../../workbook/readLatest';

/** What an import needs of the workbook, as last read. */
export interface ImportSheets {
  readonly tracker?: TrackerSheet;
  readonly ledger?: SittingsTable;
  readonly ledgerProblem?: SittingsProblem;
  readonly sheetNames: readonly string[];
  readonly problem?: WorkbookProblem;
}

/** Typing marks reads the sheets once, not once a mark. */
const PAUSE = 400;

const readAll = async (kept: Tracker, { sheetNames, readSheet }: PaneActions): Promise<ImportSheets> => {
  const [names, sheet] = await Promise.all([sheetNames(), readSheet(kept.sheet)]);
  if (!names.ok) return { sheetNames: [], problem: names.problems[0] };
  if (!sheet.ok) return { sheetNames: [], problem: sheet.problems[0] };
  const found = names.value.map(({ name }) => name);
  const likely = found.filter((name) => name.startsWith(KEPT_TABLES.BTEC_Sittings.sheet));
  const others = found.filter((name) => !likely.includes(name) && name !== kept.sheet);
  const base = { tracker: trackerSheet(kept, sheet.value), sheetNames: found };
  for (const name of [...likely, ...others]) {
    const read = await readSheet(name);
    const ledger = read.ok ? sittingsTable(read.value) : undefined;
    if (ledger !== undefined)
      return ledger.ok ? { ...base, ledger: ledger.value } : { ...base, ledgerProblem: ledger.problems[0] };
  }
  return base;
};

/** Reads the tracker's sheet and the ledger of sittings, and again when something in the workbook has changed. */
export const useImportSheets = (tracker: Tracker, workbook: WorkbookState, actions: PaneActions): ImportSheets => {
  const [read, setRead] = useState<ImportSheets>({ sheetNames: [] });
  const readNow = useEffectEvent(() => readAll(tracker, actions));
  useEffect(() => {
    // What was read last stays beside the problem: the teacher's answers hang on it.
    const take = (sheets: ImportSheets): void =>
      setRead((before) => (sheets.problem === undefined ? sheets : { ...before, problem: sheets.problem }));
    return readLatest(readNow, take, workbook.changes === 0 ? 0 : PAUSE);
  }, [tracker, workbook.changes]);
  return read;
};
