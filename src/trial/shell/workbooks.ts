import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import type { Act } from '../xlsx/acts/performAct';
import { actFailed } from '../xlsx/acts/actFailed';
import type { BookState, CustomXmlPart, OpenedFile } from '../book/bookState';
import { newWorkbook } from '../xlsx/newWorkbook';
import type { Opened } from '../xlsx/open/openXlsx';
import { download } from './download';
import { sayStanding, showFileName } from './fileName';
import { offerUnsaved, refuse, tellKept } from './notices';
import type { PageState } from './pageState';
import type { BookReader } from './readBooks';
import type { BookSaver } from './saveBooks';
import { actsDone, type ActsDone } from './actsDone';
import { likeBefore, reshaped, shapeBefore, showShape, type Shape } from './reshape';
import { createTurns } from './turns';
import type { UnsavedChanges } from './unsavedChanges';

interface WorkbookDesk {
  readonly grid: Grid & GridBook;
  readonly state: PageState;
  readonly unsaved: UnsavedChanges;
  readonly books: BookReader;
  readonly saver: BookSaver;
  /** Called before a workbook is replaced: the add-in waits. */
  readonly leave: () => void;
  /** Called once a workbook is on the page: the add-in starts anew with it, as in Excel. */
  readonly shown: (name: string, file: OpenedFile) => Promise<void>;
  readonly customXmlParts: () => readonly CustomXmlPart[];
  /** The add-in's requests wait from the moment this resolves until what it gives is called. */
  readonly hold: () => Promise<() => void>;
}

export interface Workbooks {
  readonly open: (name: string, bytes: () => Promise<Uint8Array>) => Promise<void>;
  readonly startNew: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Does to the open workbook what the user does to its shape. */
  readonly act: (act: Act) => Promise<void>;
}

/** A file is saved after this many milliseconds at the latest, with the last results there are. */
const LONGEST_WAIT = 12_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface OpenBook {
  readonly name: string;
  readonly file: OpenedFile;
}

interface Showing extends WorkbookDesk {
  readonly acts: ActsDone;
  /** What is open on the page, to be saved into its own file. */
  open?: OpenBook | undefined;
}

/** The workbook as it stands, once what is typed has been entered and calculated. */
const stateNow = async ({ grid, customXmlParts }: Showing): Promise<BookState> => {
  await grid.commitEdit();
  await Promise.race([grid.settled(), pause(LONGEST_WAIT)]);
  return grid.capture(customXmlParts());
};

/** Puts the workbook on show aside when it has unsaved changes: those that were typed while the next was read among them. */
const keepReplaced = async (showing: Showing): Promise<void> => {
  const { open, unsaved, saver } = showing;
  if (open === undefined || !unsaved.any()) return;
  const bytes = await saver.keep(open, await stateNow(showing));
  offerUnsaved(open.name, () => download(open.name, bytes));
};

/** Puts a workbook on show in place of another. The pane that comes with it need not be waited for. */
const show = async (
  showing: Showing,
  name: string,
  opened: Opened,
): Promise<{ readonly pane: Promise<void> } | undefined> => {
  if (!opened.ok) {
    refuse(`${name}: ${opened.sentence}`);
    return undefined;
  }
  await keepReplaced(showing);
  showing.leave();
  // Were it to fail half way, what then stands in the grid must never be saved into the file of the workbook before.
  showing.open = undefined;
  await showing.grid.load(opened.file);
  showing.open = { name, file: opened.file };
  showing.unsaved.forget();
  showing.acts.forget();
  refuse('');
  showFileName(name);
  tellKept(opened.file.kept);
  return { pane: showing.shown(name, opened.file) };
};

/** What is changed while a large workbook is saved is not in the file, and stays unsaved. */
const save = async (showing: Showing): Promise<void> => {
  const { open, unsaved, saver } = showing;
  if (open === undefined) {
    refuse('No workbook is open that could be saved. Open one, or press New.');
    return;
  }
  const state = await stateNow(showing);
  unsaved.forget();
  try {
    const bytes = await saver.save(open, state);
    if (bytes !== undefined) {
      download(open.name, bytes);
      if (!unsaved.any()) sayStanding('Saved');
      return;
    }
    refuse(`${open.name} was not saved: its saving was stopped.`);
  } catch (error) {
    refuse(`The workbook could not be saved: ${because(error)}`);
  }
  unsaved.remember();
};

/** Puts the open workbook on show in another shape; true when that came about. */
const takeShape = async (showing: Showing, open: OpenBook, shape: Shape): Promise<boolean> => {
  const { books, grid, hold } = showing;
  const opened = await books.read(open.name, shape.bytes, grid.functionNames());
  const file = likeBefore(opened, open.file);
  if (file === undefined) {
    refuse(opened?.ok === false ? opened.sentence : `${open.name} was left as it is.`);
    return false;
  }
  showing.open = undefined;
  const shown = (): void => {
    showing.open = { name: open.name, file };
    showing.unsaved.remember();
    refuse('');
  };
  await showShape(file, { grid, shape, hold, shown });
  return true;
};

/** Does to the file of the workbook, as it stands, what the user does to its shape. */
const act = async (showing: Showing, wanted: Act, isAgain = false): Promise<void> => {
  const { open, saver, grid, acts } = showing;
  if (open === undefined) return;
  const before = await saver.keep(open, await stateNow(showing));
  const shape = reshaped(grid, before, wanted, acts.isEdited());
  if (typeof shape === 'string') refuse(shape);
  else if (await takeShape(showing, open, shape)) acts.did(shape.done, isAgain);
};

/** Takes the last act back. */
const takeBack = async (showing: Showing): Promise<void> => {
  const { open, grid, acts } = showing;
  const last = acts.last();
  if (open === undefined || last === undefined) return;
  if (await takeShape(showing, open, shapeBefore(last, grid))) acts.tookBack();
};

/** Does again what was taken back last. */
const doAgain = async (showing: Showing): Promise<void> => {
  const undone = showing.acts.undone();
  if (undone !== undefined) await act(showing, undone, true);
};

/** Opens, starts and saves the one workbook of the page. A file that is refused leaves the open workbook as it is. */
export const createWorkbooks = (desk: WorkbookDesk): Workbooks => {
  const { books, grid, state } = desk;
  const inTurn = createTurns();
  const undo = (): void => void attempt('That could not be taken back', () => inTurn(() => takeBack(showing)));
  const redo = (): void => void attempt('That could not be done again', () => inTurn(() => doAgain(showing)));
  const showing: Showing = { ...desk, acts: actsDone(grid, { undo, redo }) };
  const showInTurn = async (name: string, opened: Opened): Promise<void> =>
    (await inTurn(() => show(showing, name, opened)))?.pane;
  const attempt = (what: string, work: () => Promise<void>): Promise<void> =>
    state.loadingWhile(() => work().catch((error: unknown) => refuse(`${what}: ${because(error)}`)));

  return {
    open: (name, bytes) =>
      attempt(`${name} could not be opened`, async () => {
        const opened = await books.read(name, await bytes(), grid.functionNames());
        if (opened !== undefined) await showInTurn(name, opened);
      }),
    startNew: () =>
      attempt('No new workbook could be made', () => {
        books.stop();
        return showInTurn('Book1.xlsx', newWorkbook(grid.functionNames()));
      }),
    act: (wanted) => attempt(actFailed(wanted), () => inTurn(() => act(showing, wanted))),
    save: () => attempt('The workbook could not be saved', () => inTurn(() => save(showing))),
  };
};
