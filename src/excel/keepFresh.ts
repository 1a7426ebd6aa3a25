import { readFigures, type Figures } from '../markbook/tables/figures';
import { coalesced } from './coalesced';
import type { Freshness, FreshnessPorts } from './freshness';
import { gradesUpToDate } from './gradesUpToDate';
import type { TablesRead } from './readTablesSnapshot';
import type { WorkbookEvent } from './watchTables';
import { workbookStore } from './workbookStore';

const hasSameTables = (read: TablesRead, names: readonly string[]): boolean =>
  read.snapshot.length === names.length && read.snapshot.every(({ name }, index) => name === names[index]);

/**
 * Keeps functions, pane and sheet at one with the workbook's tables: reads them now and after every change, hands the
 * figures to the functions, and has the workbook calculated again when its grades came from other tables or another
 * edition of the add-in.
 */
export const keepFresh = (
  ports: FreshnessPorts,
  useFigures: (figures: Figures) => void,
  edition: string,
): Freshness => {
  const store = workbookStore();
  const bringUpToDate = gradesUpToDate(ports, store);
  let lastRead: TablesRead | undefined;
  let mustRead = true;
  let isWished = false;

  const hasOtherTables = async (): Promise<boolean> => {
    const names = await ports.readTableNames();
    return !names.ok || lastRead === undefined || !hasSameTables(lastRead, names.value);
  };

  const refresh = async (): Promise<void> => {
    if (!mustRead && !(await hasOtherTables())) return;
    mustRead = false;
    store.change({ isReading: true });
    const read = await ports.readTables();
    store.note('read', read.ok ? undefined : read.problems[0]);
    if (!read.ok) {
      mustRead = true;
      return store.change({ isReading: false });
    }
    lastRead = read.value;
    const figures = readFigures(read.value.snapshot);
    useFigures(figures);
    store.change({ figures, isReading: false });
    const wished = isWished;
    isWished = false;
    await bringUpToDate(
      { fingerprint: `${edition} ${figures.fingerprint}`, hasTables: read.value.snapshot.length > 0 },
      wished,
    );
  };
  const look = coalesced(refresh);

  const readAgain = (): void => {
    mustRead = true;
    look();
  };
  const hear = (event: WorkbookEvent): void => {
    const isOurs = event.kind === 'cells-changed' && (lastRead === undefined || lastRead.sheetIds.has(event.sheetId));
    if (isOurs || event.kind === 'tables-changed') mustRead = true;
    look();
  };
  const recalculate = (): void => {
    isWished = true;
    readAgain();
  };
  void ports.watch(hear).then((watching) => {
    store.note('watch', watching.ok ? undefined : watching.problems[0]);
    readAgain();
  });
  return { state: store.state, subscribe: store.subscribe, readAgain, recalculate };
};
