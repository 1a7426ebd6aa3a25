import type { FreshnessPorts } from './freshness';
import type { WorkbookStore } from './workbookStore';

export interface TablesInUse {
  readonly fingerprint: string;
  readonly hasTables: boolean;
  /** Cells gave up waiting for these tables and show #N/A. */
  readonly hasGivenUp: boolean;
  /** A colleague has changed them: their own add-in keeps with what they were calculated. */
  readonly isByOther: boolean;
}

/** Brings the workbook's grades up to date with the tables in use, once per change of them. */
export const gradesUpToDate = (
  ports: FreshnessPorts,
  store: WorkbookStore,
): ((tables: TablesInUse, isWished: boolean) => Promise<void>) => {
  let calculatedWith: string | undefined;
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
    calculatedWith = setUp.ok ? setUp.value.calculatedWith : undefined;
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
    calculatedWith = fingerprint;
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
    const isUntouched = !hasTables && calculatedWith === undefined;
    isBehind ||= isWished || hasGivenUp || !(isUntouched || fingerprint === calculatedWith);
    if (!isBehind) {
      store.change({ grades: 'current' });
      if (isLeftToOther && !tables.isByOther) await remember(fingerprint);
      isLeftToOther &&= tables.isByOther;
    } else if (await mayCalculate(isWished)) await recalculate(tables);
    else store.change({ grades: 'offered' });
  };
};
