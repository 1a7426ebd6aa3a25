import { isCalculationManual, recalculateAll } from './calculation';
import type { Freshness, UseFigures } from './freshness';
import { keepFresh } from './keepFresh';
import type { PaneShown } from './paneShown';
import { readTableNames, readTablesSnapshot } from './readTablesSnapshot';
import { changeSetUpPart, readSetUpPart } from './setUpPart';
import { watchTables } from './watchTables';

/** The worksheet functions, which figures are handed to, and which count how often they were called. */
interface Functions {
  readonly setFigures: UseFigures;
  readonly timesAnswered: () => number;
}

/** Starts freshness on the open workbook. */
export const startFreshness = ({ setFigures, timesAnswered }: Functions, edition: string, pane: PaneShown): Freshness =>
  keepFresh(
    {
      readTables: readTablesSnapshot,
      readTableNames,
      readSetUp: readSetUpPart,
      changeSetUp: changeSetUpPart,
      isCalculationManual,
      recalculateAll: recalculateAll(timesAnswered),
      pane,
      watch: watchTables,
    },
    setFigures,
    edition,
  );
