import { coalesced } from './coalesced';
import type { FreshnessPorts } from './freshness';
import type { TablesRead } from './readTablesSnapshot';
import type { WorkbookEvent } from './watchTables';
import type { WorkbookStore } from './workbookStore';

const hasSameTables = (read: TablesRead, names: readonly string[]): boolean =>
  read.snapshot.length === names.length && read.snapshot.every(({ name }, index) => name === names[index]);

/** Reads the workbook's tables now and whenever they may have changed, and hands over what was read. Returns a way to ask for more. */
export const followTables = (
  ports: FreshnessPorts,
  store: WorkbookStore,
  take: (read: TablesRead) => Promise<void>,
): (() => void) => {
  let lastRead: TablesRead | undefined;
  let mustRead = true;

  const isUnchanged = async (): Promise<boolean> => {
    const names = await ports.readTableNames();
    return names.ok && lastRead !== undefined && hasSameTables(lastRead, names.value);
  };
  const look = coalesced(async () => {
    if (!mustRead && (await isUnchanged())) return;
    mustRead = false;
    store.change({ isReading: true });
    const read = await ports.readTables();
    store.note('read', read.ok ? undefined : read.problems[0]);
    if (read.ok) lastRead = read.value;
    else mustRead = true;
    const taken = read.ok ? take(read.value) : undefined;
    store.change({ isReading: false });
    await taken;
  });
  const readAgain = (): void => {
    mustRead = true;
    look();
  };
  const mayTouchTables = (event: WorkbookEvent): boolean =>
    event.kind === 'tables-changed' ||
    (event.kind === 'cells-changed' && (lastRead === undefined || lastRead.sheetIds.has(event.sheetId)));

  void ports
    .watch((event) => {
      if (event.kind !== 'moved') store.change({ changes: store.state().changes + 1 });
      if (mayTouchTables(event)) readAgain();
      else look();
    })
    .then((watching) => {
      store.note('watch', watching.ok ? undefined : watching.problems[0]);
      readAgain();
    });
  return readAgain;
};
