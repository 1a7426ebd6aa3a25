import type { Tracker } from './tracker';
import type { TrackerReading } from './trackerReading';

/** The tracker as the sheet has it now: moved columns where they are, renamed ones by their new heading, missing ones left out. */
export const putRight = ({ tracker, changes }: TrackerReading): Tracker => {
  const renamed = changes.flatMap((change) =>
    change.code === 'column-renamed' ? [{ role: change.role, heading: change.now, column: change.column }] : [],
  );
  return { ...tracker, columns: [...tracker.columns, ...renamed].sort((a, b) => a.column - b.column) };
};
