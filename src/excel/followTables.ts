import { coalesced } from './coalesced';
import type { FreshnessPorts } from './freshness';
import type { PaneShown } from './paneShown';
import type { TablesRead } from './readTablesSnapshot';
import type { WorkbookEvent } from './watchTables';
import type { WorkbookStore } from './workbookStore';

/** Tells the screens of changes, so that they read again; of those behind a pane that is not shown once it is. */
const changesTold = (pane: PaneShown, store: WorkbookStore): ((event: WorkbookEvent) => void) => {
  let isUntold = false;
  const tell = (): void => {
    isUntold = !pane.isShown();
    if (!isUntold) store.change({ changes: store.state().changes + 1 });
  };
  pane.whenShown(() => {
    if (isUntold) tell();
  });
  return (event) => {
    if (event.kind === 'moved') store.move();
    else tell();
    if (event.kind === 'cells-changed') store.touch(event.sheetId, event.address);
    if (event.kind === 'tables-changed') store.touch();
  };
};

const hasSameTables = (read: TablesRead, names: readonly string[]): boolean =>
  read.snapshot.length === names.length && read.snapshot.every(({ name }, index) => name === names[index]);

const mayTouchTables = (event: WorkbookEvent, lastRead: TablesRead | undefined): boolean =>
  event.kind === 'tables-changed' ||
  (event.kind === 'cells-changed' && (lastRead === undefined || lastRead.sheetIds.has(event.sheetId)));

/**
 * Reads the workbook's tables now and whenever they may have changed, and hands over what was read. Returns a way to ask
 * for more. What only the pane shows is left until it is shown.
 */
export const followTables = (
  ports: FreshnessPorts,
  store: WorkbookStore,
  take: (read: TablesRead, isByOther: boolean) => Promise<void>,
): (() => void) => {
  let lastRead: TablesRead | undefined;
  let mustRead = true;
  /** True while everything since the last reading was a colleague's doing. */
  let isByOther = false;
  const tellChange = changesTold(ports.pane, store);

  const isUnchanged = async (): Promise<boolean> => {
    const names = await ports.readTableNames();
    return names.ok && lastRead !== undefined && hasSameTables(lastRead, names.value);
  };
  const look = coalesced(async () => {
    if (!mustRead && (await isUnchanged())) return;
    const isOfOther = mustRead && isByOther;
    mustRead = false;
    isByOther = true;
    store.change({ isReading: true });
    const read = await ports.readTables();
    store.note('read', read.ok ? undefined : read.problems[0]);
    if (read.ok) lastRead = read.value;
    else mustRead = true;
    const taken = read.ok ? take(read.value, isOfOther) : undefined;
    store.change({ isReading: false });
    await taken;
  });
  const readAgain = (): void => {
    mustRead = true;
    isByOther = false;
    look();
  };
  const readAfter = (event: WorkbookEvent): void => {
    mustRead = true;
    if (event.kind !== 'cells-changed' || event.isByOther !== true) isByOther = false;
    look();
  };
  ports.pane.whenShown(look);
  void ports
    .watch((event) => {
      tellChange(event);
      if (mayTouchTables(event, lastRead)) readAfter(event);
      // A cell that was typed into renames no table; nobody looks at a pane that is not shown.
      else if (event.kind !== 'cells-changed' && ports.pane.isShown()) look();
    })
    .then((watching) => {
      store.note('watch', watching.ok ? undefined : watching.problems[0]);
      readAgain();
    });
  return readAgain;
};
