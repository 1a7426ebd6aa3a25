import type { FreshnessPorts } from './freshness';
import type { WorkbookStore } from './workbookStore';

export interface TablesInUse {
  readonly fingerprint: string;
  readonly hasTables: boolean;
}

/** Brings the workbook's grades up to date with the tables in use, once per change of them. */
export const gradesUpToDate = (
  ports: FreshnessPorts,
  store: WorkbookStore,
): ((tables: TablesInUse, isWished: boolean) => Promise<void>) => {
  let calculatedWith: string | undefined;
  let isBehind = false;
  let isRemembered = false;

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

  const recalculate = async (fingerprint: string): Promise<void> => {
    store.change({ grades: 'calculating' });
    const done = await ports.recalculateAll();
    store.note('calculate', done.ok ? undefined : done.problems[0]);
    if (!done.ok) return store.change({ grades: 'failed' });
    calculatedWith = fingerprint;
    isBehind = false;
    store.change({ grades: 'current' });
    await remember(fingerprint);
  };

  return async ({ fingerprint, hasTables }, isWished) => {
    if (!isRemembered) await recall();
    const isUntouched = !hasTables && calculatedWith === undefined;
    if (!isWished && !isBehind && (isUntouched || fingerprint === calculatedWith)) {
      return store.change({ grades: 'current' });
    }
    isBehind = true;
    const manual = await ports.isCalculationManual();
    if (manual.ok && manual.value && !isWished) return store.change({ grades: 'offered' });
    await recalculate(fingerprint);
  };
};
