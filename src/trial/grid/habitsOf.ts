import type { Area, CellContent, Grid, GridEvent } from './port';
import type { Parts } from './parts';
import { tableHabits, type TableHabits, type TableSheet } from './book/tableHabits';

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
export function habitsOf(
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
