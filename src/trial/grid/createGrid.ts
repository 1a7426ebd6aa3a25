import { placeKey } from '../xlsx/placeKey';
import { tellEvents } from './book/events';
import { habitsOf } from './book/habitsOf';
import { partsOf } from './book/parts';
import { bookOver } from './bookOver';
import type { GridBook } from './gridBook';
import type { GridOptions } from './gridOptions';
import { gridOver } from './gridOver';
import type { Grid, GridEvent } from './port';
import { startGrid } from './startGrid';

/** The page's spreadsheet, with the add-in's functions, showing an empty workbook until one is loaded. */
export async function createGrid(options: GridOptions): Promise<Grid & GridBook> {
  const started = await startGrid(options);
  const { engine, messages, knowEntered, whenArrived } = started;
  const parts = partsOf(started, options);
  const habits = habitsOf(parts, options.habits);
  whenArrived(parts.calculation.cells);
  knowEntered(({ sheetId, row, column }) => parts.touched.contents(sheetId).has(placeKey(row, column)));

  const listeners = new Set<(event: GridEvent) => void>();
  let isMute = false;
  const tell = (event: GridEvent): void => {
    if (isMute) return;
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch (error) {
        // One who fails keeps nothing from the others, nor from the spreadsheet itself.
        reportError(error);
      }
    }
  };
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

  const on: Grid['on'] = (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const book = bookOver(parts, { options, messages });
  return {
    ...gridOver(parts, habits, on),
    ...book,
    tell,
    load: (next, after) => {
      isMute = after !== undefined;
      const shown = (): void => {
        isMute = false;
        after?.shown();
      };
      return book.load(next, after && { ...after, shown }).finally(() => {
        isMute = false;
      });
    },
  };
}
