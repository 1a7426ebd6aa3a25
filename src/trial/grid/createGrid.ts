import { placeKey } from '../book/placeKey';
import { readArea } from './book/cells';
import { tellEvents } from './book/events';
import { namesIn } from './book/names';
import { tableHabits, type TableHabits, type TableSheet } from './book/tableHabits';
import { tellers } from './book/tellers';
import { bookOver } from './bookOver';
import { eachCell } from './engine/areas';
import type { GridBook } from './gridBook';
import type { GridOptions } from './gridOptions';
import { type Parts, partsOf } from './parts';
import type { Area, CellContent, Grid, GridEvent } from './port';
import { startGrid } from './startGrid';

type Written = Pick<Grid, 'write' | 'resizeTable'>;

const sheetOf = ({ cells, changes, tables }: Parts): TableSheet => ({
  state: cells.state,
  write: changes.write,
  copyFormat: (sheetId, { row, column }, to) => {
    const numberFormat = changes.styles(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0]?.numberFormat;
    if (numberFormat !== undefined && numberFormat !== 'General') changes.setStyle(sheetId, to, { numberFormat });
  },
  tables: tables.list,
  resize: tables.resize,
});

const isLeft = (content: CellContent | undefined): boolean =>
  content === null || content === '' || content === undefined;

const everywhere = (): boolean => true;

/** How this spreadsheet plays what Excel does to tables by itself: at once where the add-in writes, a moment later where someone types. */
function habitsOf(
  parts: Parts,
  habits: () => TableHabits,
): Written & { readonly afterUser: (event: GridEvent) => void } {
  const { changes, gate, tables, undoSteps } = parts;
  const played = tableHabits(sheetOf(parts), habits);
  return {
    write: (sheetId, row, column, contents) => {
      changes.write(sheetId, row, column, contents);
      const area: Area = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
      const isIn = (atRow: number, atColumn: number): boolean => !isLeft(contents[atRow - row]?.[atColumn - column]);
      gate.quietly(() => {
        played.entered({ sheetId, area, isIn });
        played.formulasEntered({ sheetId, area, isIn });
      });
    },
    resizeTable: (id, area) => {
      const before = tables.list().find((table) => table.id === id);
      tables.resize(id, area);
      if (before) {
        gate.quietly(() => {
          played.resized(before, area);
        });
      }
    },
    afterUser: (event) => {
      if (event.kind !== 'edited' || event.by !== 'user' || undoSteps.isGoing()) return;
      const { sheetId, area } = event;
      setTimeout(() => {
        gate.quietly(() => {
          undoSteps.beginStep();
          played.entered({ sheetId, area, isIn: everywhere });
          // Whether Excel fills a column when several rows of it were pasted or filled is not known.
          if (area.rows === 1) played.formulasEntered({ sheetId, area, isIn: everywhere });
        });
        undoSteps.endStep();
      });
    },
  };
}

type Unary<Arguments extends unknown[], Result> = (...args: Arguments) => Result;

/** The spreadsheet as the add-in's host sees it: every change counts as the add-in's own. */
function gridOver(parts: Parts, habits: Pick<Grid, 'write' | 'resizeTable'>, on: Grid['on']): Grid {
  const { calculation, cells, changes, engine, gate, guard, layout, selection, sheets, tables, undoSteps } = parts;
  const asHost =
    <Arguments extends unknown[], Result>(work: Unary<Arguments, Result>): Unary<Arguments, Result> =>
    (...args) =>
      gate.asHost(() => work(...args));
  return {
    ...sheets,
    addSheet: asHost(sheets.addSheet),
    deleteSheet: asHost(sheets.deleteSheet),
    renameSheet: asHost(sheets.renameSheet),
    setVisibility: asHost(sheets.setVisibility),

    read: (sheetId, area) => readArea(cells, sheetId, area),
    readText: (sheetId, area) => eachCell(area, (row, column) => cells.text(sheetId, row, column)),
    usedArea: (sheetId, valuesOnly) => cells.used(sheetId, valuesOnly),
    write: asHost(habits.write),
    clear: asHost(changes.clear),
    styles: changes.styles,
    setStyle: asHost(changes.setStyle),
    ...layout,
    setColumnWidth: asHost(layout.setColumnWidth),
    freezeRows: asHost(layout.freezeRows),

    printing: parts.printing.of,
    changePrinting: asHost(parts.printing.change),
    changeValidation: asHost(parts.validations.change),
    isMadeHere: parts.isMadeHere,

    tables: tables.list,
    addTable: asHost(tables.add),
    renameTable: asHost(tables.rename),
    resizeTable: asHost(habits.resizeTable),
    convertTableToRange: asHost(tables.convertToRange),
    names: () => namesIn(engine),

    isProtected: guard.isProtected,
    isLocked: guard.isLocked,
    protect: guard.set,

    ...selection,
    select: asHost(selection.select),
    beginStep: undoSteps.beginStep,
    endStep: undoSteps.endStep,
    forgetSteps: undoSteps.forgetSteps,

    calculationMode: calculation.mode,
    setCalculationMode: calculation.setMode,
    recalculate: (scope) => (scope === 'full' ? calculation.full() : calculation.dirty()),
    worked: calculation.worked,
    settled: calculation.settled,
    on,
  };
}

/** The page's spreadsheet, with the add-in's functions, showing an empty workbook until one is loaded. */
export async function createGrid(options: GridOptions): Promise<Grid & GridBook> {
  const started = await startGrid(options);
  const { engine, messages, knowEntered, whenArrived } = started;
  const parts = partsOf(started, options);
  const habits = habitsOf(parts, options.habits);
  whenArrived(parts.calculation.cells);
  knowEntered(({ sheetId, row, column }) => parts.touched.contents(sheetId).has(placeKey(row, column)));

  const { on, tell, mute } = tellers();
  tellEvents(engine, parts.gate.isHost, (event) => {
    if (event.kind === 'tablesChanged') {
      parts.tablesChanged();
      parts.calculation.tables();
    }
    tell(event);
    habits.afterUser(event);
  });
  parts.calculation.onSettled(() => {
    tell({ kind: 'calculated' });
  });

  const book = bookOver(parts, { options, messages });
  return {
    ...gridOver(parts, habits, on),
    ...book,
    tell,
    load: (next, after) => {
      mute(after !== undefined);
      const shown = (): void => {
        mute(false);
        after?.shown();
      };
      return book.load(next, after && { ...after, shown }).finally(() => {
        mute(false);
      });
    },
  };
}
