import { keptTable } from '../../src/markbook/keeping/keptTable';
import type { KeptTableName } from '../../src/markbook/kept/keptTables';
import { newTableEdits } from '../../src/markbook/keeping/newTableEdits';
import { canStandAlone, type TableChange } from '../../src/markbook/keeping/tableChange';
import { tableEdits } from '../../src/markbook/keeping/tableEdits';
import type { SampleBook } from './sampleBook';

/** Keeps rows in one of the add-in's tables as the pane does, which is made when it is not there. */
export const keep = (book: SampleBook, name: KeptTableName, changes: readonly TableChange<object>[]): void => {
  const table = book.tables().find((each) => each.name === name);
  const kept = table === undefined ? undefined : keptTable(book.snapshot(table.sheet), name);
  if (kept === undefined) {
    const rows = changes.flatMap(({ key, rows: wanted }) => wanted.filter((row) => canStandAlone(key, row)));
    book.apply(newTableEdits(name, rows, book.sheetNames()));
    return;
  }
  const edits = tableEdits(kept, changes);
  if (!edits.ok) throw new Error(`${name} of the sample can’t be written: ${edits.problems[0].code}.`);
  book.apply(edits.value);
};
