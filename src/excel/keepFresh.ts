import { calculatedWith } from '../markbook/setUp';
import { readFigures } from '../markbook/tables';
import { followTables } from './followTables';
import type { Freshness, FreshnessPorts, UseFigures } from './freshness';
import { workbookStore, type WorkbookStore } from './workbookStore';

interface TablesInUse {
  readonly fingerprint: string;
  readonly hasTables: boolean;
  /** Cells gave up waiting for these tables and show #N/A. */
  readonly hasGivenUp: boolean;
  /** A colleague has changed them: their own add-in keeps with what they were calculated. */
  readonly isByOther: boolean;
}

/** Brings the workbook's grades up to date with the tables in use, once per change of them. */
const gradesUpToDate = (
  ports: FreshnessPorts,
  store: WorkbookStore,
): ((tables: TablesInUse, isWished: boolean) => Promise<void>) => {
  let doneWith: string | undefined;
  let isBehind = false;
  let isRemembered = false;
  /** True while a colleague's add-in is to remember with what was calculated. */
  let isLeftToOther = false;

  const remember = async (fingerprint: string): Promise<void> => {
    const kept = await ports.changeSetUp((setUp) => ({ ...setUp, calculatedWith: fingerprint }));
    store.note('remember', kept.ok ? undefined : kept.problems[0]);
  };

  const recall = async (): Promise<void> => {
    const setUp = await ports.readSetUp();
    isRemembered = true;
    doneWith = setUp.ok ? setUp.value.calculatedWith : undefined;
    store.note('remember', setUp.ok ? undefined : setUp.problems[0]);
  };

  const recalculate = async ({ fingerprint, isByOther }: TablesInUse): Promise<void> => {
    store.change({ grades: 'calculating' });
    const done = await ports.recalculateAll();
    store.note('calculate', done.ok ? undefined : done.problems[0]);
    if (!done.ok) {
      store.change({ grades: 'failed' });
      return;
    }
    doneWith = fingerprint;
    isBehind = false;
    store.change({ grades: 'current' });
    isLeftToOther = isByOther;
    if (!isByOther) await remember(fingerprint);
  };

  const mayCalculate = async (isWished: boolean): Promise<boolean> => {
    if (isWished) return true;
    const manual = await ports.isCalculationManual();
    return !(manual.ok && manual.value);
  };

  return async (tables, isWished) => {
    const { fingerprint, hasTables, hasGivenUp } = tables;
    if (!isRemembered) await recall();
    const isUntouched = !hasTables && doneWith === undefined;
    isBehind ||= isWished || hasGivenUp || !(isUntouched || fingerprint === doneWith);
    if (!isBehind) {
      store.change({ grades: 'current' });
      if (isLeftToOther && !tables.isByOther) await remember(fingerprint);
      isLeftToOther &&= tables.isByOther;
    } else if (await mayCalculate(isWished)) await recalculate(tables);
    else store.change({ grades: 'offered' });
  };
};

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
