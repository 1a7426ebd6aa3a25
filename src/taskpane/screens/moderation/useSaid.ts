import { useState } from 'react';
import type { AllSaid, Said } from '../../../markbook/moderation/moderation';

const NOTHING: AllSaid = new Map();

interface SaidSoFar {
  readonly said: AllSaid;
  readonly say: (more: readonly (readonly [id: string, said: Said])[]) => void;
  readonly forget: () => void;
}

/** Remembers what the teacher says of learners until it is kept in the workbook or dropped. */
export const useSaid = (): SaidSoFar => {
  const [said, setSaid] = useState(NOTHING);
  return {
    said,
    say: (more) =>
      setSaid((before) => {
        const after = new Map(before);
        for (const [id, wish] of more) after.set(id, { ...after.get(id), ...wish });
        return after;
      }),
    forget: () => setSaid(NOTHING),
  };
};
