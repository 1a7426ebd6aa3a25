import { expect, it, vi } from 'vitest';
import { openFile } from '../../src/taskpane/screens/import/openedSource';
import { fileText } from '../../src/taskpane/screens/tables/adding/fileText';

/** The bundle with the reader of workbooks is no longer there, as after an update of the add-in. */
vi.mock('../../src/markbook/import/reading/readXlsx', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

const workbook = (): File => new File([new Uint8Array([0x50, 0x4b, 0x03, 0x04])], 'class.xlsx');

it('Import says that the reader of workbooks is gone', async () => {
  expect(await openFile(workbook())).toEqual({ ok: false, problems: [{ code: 'reader-gone' }] });
});

it('Tables says so in words, with what to do', async () => {
  expect(await fileText(workbook())).toEqual({
    ok: false,
    words:
      'The part of this pane that reads workbooks did not load: the add-in may have been updated, or the connection is gone. Close the pane, open it again, and choose the file once more; or copy the list and paste it here.',
  });
});
