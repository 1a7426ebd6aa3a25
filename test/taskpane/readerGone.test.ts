import { expect, it, vi } from 'vitest';
import { describeListProblem } from '../../src/markbook/import/reading/listProblem';
import { fileDesk } from '../../src/taskpane/files/fileDesk';

/** The bundle with the readers of files is no longer there, as after an update of the add-in; nor does a worker start. */
vi.mock('../../src/taskpane/files/answerFile', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

it('says that the reader of files is gone, with what to do', async () => {
  const read = await fileDesk().read({ wanted: 'list', file: new Blob(['Name,C1']) }, () => undefined);
  expect(read).toEqual({ ok: false, problems: [{ code: 'reader-gone' }] });
  expect(read.ok ? '' : describeListProblem(read.problems[0])).toBe(
    'The part of this pane that reads files did not load: the add-in may have been updated, or the connection is gone. Close the pane, open it again, and choose the file once more; or copy the list and paste it here.',
  );
});
