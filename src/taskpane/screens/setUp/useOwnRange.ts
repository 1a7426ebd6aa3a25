import { useState } from 'react';
import { type FoundTracker, trackerAt } from '../../../markbook/tracker';
import { describeWorkbookProblem } from '../../../markbook/wording';
import type { PaneActions } from '../../workbook/paneActions';

const MOST_HEADING_ROWS = 3;
const NO_HEADINGS = 'The selected row has no headings. Select the heading row of your tracker, then try again.';

const atSelection = async (actions: PaneActions): Promise<FoundTracker | string> => {
  const selected = await actions.selection();
  if (!selected.ok) return describeWorkbookProblem(selected.problems[0]);
  const { sheet, area } = selected.value;
  const read = await actions.readSheet(sheet);
  if (!read.ok) return describeWorkbookProblem(read.problems[0]);
  const table = read.value.tables.find((each) => each.area.row === area.row)?.name;
  const last = area.row + Math.min(area.rows, MOST_HEADING_ROWS) - 1;
  const found = trackerAt(read.value, { headerRows: [area.row, last], ...(table === undefined ? {} : { table }) });
  return found.columns.length === 0 ? NO_HEADINGS : found;
};

/** A range that the teacher points out by selecting its heading row. */
export const useOwnRange = (actions: PaneActions) => {
  const [own, setOwn] = useState<FoundTracker>();
  const [missed, setMissed] = useState<string>();
  const look = async (): Promise<void> => {
    const found = await atSelection(actions);
    setMissed(typeof found === 'string' ? found : undefined);
    if (typeof found !== 'string') setOwn(found);
  };
  return { own, missed, look: () => void look(), forget: () => setOwn(undefined) };
};
