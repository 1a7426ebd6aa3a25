import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import type { CustomXmlPart, OpenedFile } from '../xlsx/bookState';
import { newWorkbook } from '../xlsx/newWorkbook';
import { openXlsx, type Opened } from '../xlsx/open/openXlsx';
import { saveXlsx } from '../xlsx/save/saveXlsx';
import { download } from './download';
import { showFileName } from './fileName';
import { offerUnsaved, refuse, tellKept } from './notices';
import type { PageState } from './pageState';
import type { UnsavedChanges } from './unsavedChanges';

interface WorkbookDesk {
  readonly grid: Grid & GridBook;
  readonly state: PageState;
  readonly unsaved: UnsavedChanges;
  /** Called before a workbook is replaced: the add-in waits. */
  readonly leave: () => void;
  /** Called once a workbook is on the page: the add-in starts anew with it, as in Excel. */
  readonly shown: (name: string, file: OpenedFile) => Promise<void>;
  readonly customXmlParts: () => readonly CustomXmlPart[];
}

export interface Workbooks {
  readonly open: (name: string, bytes: () => Promise<Uint8Array>) => Promise<void>;
  readonly startNew: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/** A file is saved after this many milliseconds at the latest, with the last results there are. */
const LONGEST_WAIT = 12_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens, starts and saves the one workbook of the page. A file that is refused leaves the open workbook as it is. */
export const createWorkbooks = ({ grid, state, unsaved, leave, shown, customXmlParts }: WorkbookDesk): Workbooks => {
  let open: { readonly name: string; readonly file: OpenedFile } | undefined;

  const bytesNow = async (): Promise<Uint8Array | undefined> => {
    await grid.commitEdit();
    await Promise.race([grid.settled(), pause(LONGEST_WAIT)]);
    return open === undefined ? undefined : saveXlsx(open.file, grid.capture(customXmlParts()));
  };
  const keepReplaced = async (): Promise<void> => {
    if (open === undefined || !unsaved.any()) return;
    const { name } = open;
    const bytes = await bytesNow();
    if (bytes !== undefined) offerUnsaved(name, () => download(name, bytes));
  };
  const show = async (name: string, opened: Opened): Promise<void> => {
    if (!opened.ok) {
      refuse(`${name}: ${opened.sentence}`);
      return;
    }
    await keepReplaced();
    leave();
    await grid.load(opened.file);
    open = { name, file: opened.file };
    unsaved.forget();
    refuse('');
    showFileName(name);
    tellKept(opened.file.kept);
    await shown(name, opened.file);
  };
  const attempt = (what: string, work: () => Promise<void>): Promise<void> =>
    state.loadingWhile(() => work().catch((error: unknown) => refuse(`${what}: ${because(error)}`)));

  return {
    open: (name, bytes) =>
      attempt(`${name} could not be opened`, async () => show(name, openXlsx(await bytes(), grid.functionNames()))),
    startNew: () =>
      attempt('No new workbook could be made', () => show('Book1.xlsx', newWorkbook(grid.functionNames()))),
    save: () =>
      attempt('The workbook could not be saved', async () => {
        const bytes = await bytesNow();
        if (open === undefined || bytes === undefined) return;
        download(open.name, bytes);
        unsaved.forget();
      }),
  };
};
