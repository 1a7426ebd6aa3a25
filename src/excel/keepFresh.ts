import { calculatedWith } from '../markbook/setUp';
import { readFigures } from '../markbook/tables';
import { followTables } from './followTables';
import type { Freshness, FreshnessPorts, UseFigures } from './freshness';
import { gradesUpToDate } from './gradesUpToDate';
import { workbookStore } from './workbookStore';

/**
 * Keeps functions, pane and sheet at one with the workbook's tables: reads them now and after every change, hands the
 * figures to the functions, and has the workbook calculated again when its grades came from other tables or another
 * edition of the add-in.
 */
export const keepFresh = (ports: FreshnessPorts, useFigures: UseFigures, edition: string): Freshness => {
  const store = workbookStore();
  const bringUpToDate = gradesUpToDate(ports, store);
  let isWished = false;

  const readTables = followTables(ports, store, async ({ snapshot }, isByOther) => {
    const figures = readFigures(snapshot);
    const hasGivenUp = useFigures(figures);
    store.change({ figures, tables: snapshot });
    const wished = isWished;
    isWished = false;
    const tables = { fingerprint: calculatedWith(edition, figures), hasTables: snapshot.length > 0, hasGivenUp };
    await bringUpToDate({ ...tables, isByOther }, wished);
  });
  const readAgain = (): void => {
    store.change({ changes: store.state().changes + 1 });
    readTables();
  };
  const recalculate = (): void => {
    isWished = true;
    readAgain();
  };
  const { state, subscribe, whenTouched, whenMoved } = store;
  return { state, subscribe, whenTouched, whenMoved, readAgain, recalculate };
};
