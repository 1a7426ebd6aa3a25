import {
  type CellMatrix,
  type CellsWanted,
  type Watched,
  watchedAgain,
  type WatchedArea,
  watchedAreas,
  watchedCells,
} from '../../markbook/edits';
import { readCells, type PlacedArea } from '../reading/readCells';
import type { TableWatched } from './tablesOnSheets';

/** What Excel may change by itself in the course of a write, and how it stood before. */
export interface Watch {
  readonly tables: readonly TableWatched[];
  readonly watched: Watched;
  /** The places of the watched areas, in their order. */
  readonly places: readonly PlacedArea[];
  /** The number formats they had, likewise. */
  readonly formats: readonly CellMatrix<string>[];
}

/** What is about to be written. */
export interface AboutToWrite {
  /** By their ids. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly tables: readonly TableWatched[];
  readonly wanted: readonly CellsWanted[];
  /** True where also what no table is near to is read back. */
  readonly isAllReadBack?: boolean;
  /** What a write that is taken back had found before. */
  readonly earlier?: Watched;
}

const written = ({ sheetId, row, column, entries }: CellsWanted): WatchedArea => ({
  sheetId,
  area: { row, column, rows: entries.length, columns: entries[0]?.length ?? 0 },
  tableId: '',
  because: 'written',
});

/** Notes, before anything is written, how all that stands which Excel may change by itself. */
export const watch = async (
  context: Excel.RequestContext,
  { sheets, tables, wanted, isAllReadBack = false, earlier }: AboutToWrite,
): Promise<Watch> => {
  const areas = [
    ...watchedAreas(tables, wanted),
    ...(isAllReadBack ? wanted.map(written) : []),
    ...(earlier?.areas ?? []),
  ];
  const placed = areas.flatMap((each) => {
    const worksheet = sheets.get(each.sheetId);
    return worksheet === undefined ? [] : [{ each, worksheet, area: each.area }];
  });
  const read = placed.length === 0 ? [] : await readCells(context, placed);
  const watched = watchedCells({ areas: placed.map(({ each }) => each), read, wanted, tables });
  return {
    tables,
    places: placed,
    formats: read.map((cells) => cells.formats),
    watched: earlier === undefined ? watched : watchedAgain(watched, earlier),
  };
};
