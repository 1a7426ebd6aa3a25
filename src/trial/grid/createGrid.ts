import { placeKey } from '../book/placeKey';
import { tellEvents } from './book/events';
import { tellers } from './book/tellers';
import { habitsOf } from './habitsOf';
import { partsOf } from './parts';
import { bookOver } from './bookOver';
import type { GridBook } from './gridBook';
import type { GridOptions } from './gridOptions';
import { gridOver } from './gridOver';
import type { Grid } from './port';
import { startGrid } from './startGrid';

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
