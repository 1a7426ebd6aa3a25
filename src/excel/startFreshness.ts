import { isCalculationManual, recalculateAll } from './calculation';
import type { Freshness, UseFigures } from './freshness';
import { keepFresh } from './keepFresh';
import { paneShown } from './paneShown';
import { readTableNames, readTablesSnapshot } from './readTablesSnapshot';
import { changeSetUpPart, readSetUpPart } from './setUpPart';
import { watchTables } from './watchTables';

/** Starts freshness on the open workbook; `useFigures` hands the figures to the worksheet functions. */
export const startFreshness = (useFigures: UseFigures, edition: string): Freshness =>
  keepFresh(
    {
      readTables: readTablesSnapshot,
      readTableNames,
      readSetUp: readSetUpPart,
      changeSetUp: changeSetUpPart,
      isCalculationManual,
      recalculateAll,
      pane: paneShown(),
      watch: watchTables,
    },
    useFigures,
    edition,
  );
