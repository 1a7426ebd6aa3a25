import type { ReactNode } from 'react';
import { WorkProgress } from '../controls/WorkProgress';
import type { FileReading } from './useFileReading';

const HELD = 'The pane can’t be used until it is read.';

/** How far a long reading of a file has come, with a button that ends it. */
export const FileBeingRead = ({ atHand, stop }: Pick<FileReading, 'atHand' | 'stop'>): ReactNode => {
  if (atHand === undefined) return null;
  const { name, sheet, isHeld } = atHand;
  const label =
    sheet === undefined ? `Reading ${name}` : `Reading ${name}: sheet ${sheet.number} of ${sheet.of}, ${sheet.name}`;
  return (
    <WorkProgress
      label={label}
      done={(sheet?.number ?? 1) - 1}
      {...(sheet === undefined ? {} : { total: sheet.of })}
      {...(isHeld === true ? { hint: HELD } : { onStop: stop })}
    />
  );
};
