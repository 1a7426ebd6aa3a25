import { checkFile, XlsxRefusal } from '../../markbook/workbookFile';
import type { AfterAct, CellAt, GridBook } from '../grid/gridBook';
import type { Grid, GridEvent } from '../grid/port';
import { ActRefusal } from '../xlsx/acts/actRefusal';
import { performAct, type Act, type Acted } from '../xlsx/acts/performAct';
import type { OpenedFile } from '../book/bookState';
import type { Opened } from '../xlsx/open/openXlsx';
import { zip } from '../xlsx/package/zip';
import { eventsOf } from './actEvents';
import { viewOf } from './view';

type Spreadsheet = Grid & GridBook;

/** What was done to the shape of a workbook, and what it takes to take it back. */
export interface DoneAct {
  readonly act: Act;
  /** The id of the sheet that it made. */
  readonly added?: string | undefined;
  /** The file as it was before. */
  readonly before: Uint8Array;
  readonly stale: readonly CellAt[];
  /** Was anything typed between the act before this one and this one? Then no more than this one is taken back. */
  readonly isAfterEdits: boolean;
}

/** A workbook that is about to take the place of the one on show, which is the same one in another shape. */
export interface Shape {
  readonly bytes: Uint8Array;
  readonly affected: Acted['affected'];
  readonly stale: readonly CellAt[];
  readonly told: readonly GridEvent[];
}

const NOTHING: Acted['affected'] = new Map();

const staleNow = (grid: Spreadsheet): readonly CellAt[] =>
  grid.unsureResults().filter(({ standing }) => standing === 'stale');

/** Does an act to the file of a workbook as it stands; a sentence says why it can't be done. */
export function reshaped(
  grid: Spreadsheet,
  before: Uint8Array,
  act: Act,
  isAfterEdits: boolean,
): string | (Shape & { readonly done: DoneAct }) {
  try {
    const { parts, affected, placeAfter, added } = performAct(checkFile(before).file, act);
    const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
    const stale = staleNow(grid).flatMap(({ sheetId, ...at }) => {
      const place = placeAfter(names.get(sheetId) ?? '', at);
      const isCopied = added !== undefined && names.get(sheetId) === act.sheet;
      return place ? [sheetId, ...(isCopied ? [added] : [])].map((id) => ({ ...place, sheetId: id })) : [];
    });
    return {
      bytes: zip(parts),
      affected,
      stale,
      told: eventsOf(grid.sheets(), { act, added }, false),
      done: { act, added, before, stale: staleNow(grid), isAfterEdits },
    };
  } catch (error) {
    if (error instanceof ActRefusal || error instanceof XlsxRefusal) return error.message;
    throw error;
  }
}

/** The shape a workbook had before an act. */
export const shapeBefore = ({ before, stale, ...done }: DoneAct, grid: Spreadsheet): Shape => ({
  bytes: before,
  affected: NOTHING,
  stale,
  told: eventsOf(grid.sheets(), done, true),
});

interface Showing {
  readonly grid: Spreadsheet;
  readonly shape: Shape;
  readonly hold: () => Promise<() => void>;
  /** Called at the moment in which the workbook is on show in its other shape. */
  readonly shown: () => void;
}

/** Puts the workbook on show in its other shape. The add-in goes on with it, and is told. */
export async function showShape(file: OpenedFile, { grid, shape, hold, shown }: Showing): Promise<void> {
  const view = viewOf(grid);
  const letGo = await hold();
  const { affected, stale, told } = shape;
  const places = file.workbook.sheets.map(({ id, name }) => [id, affected.get(name) ?? new Set<number>()] as const);
  const after: AfterAct = {
    affected: new Map(places),
    stale,
    shown: () => {
      shown();
      view.restore();
      letGo();
      for (const event of told) grid.tell(event);
    },
  };
  await grid.load(file, after).finally(letGo);
}

/** The file of a shape as it was read, calculated by whom the workbook was before. */
export const likeBefore = (opened: Opened | undefined, { isCalculatedByExcel }: OpenedFile): OpenedFile | undefined =>
  opened?.ok === true ? { ...opened.file, isCalculatedByExcel } : undefined;
