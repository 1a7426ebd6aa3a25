import { useState } from 'react';
import type { AllSaid, Said } from '../../../markbook/moderation';

const NOTHING: AllSaid = new Map();

interface SaidSoFar {
  readonly said: AllSaid;
  readonly say: (more: readonly (readonly [id: string, said: Said])[]) => void;
  readonly forget: () => void;
}

/** Remembers what the teacher says of the learners of one moderation until it is kept in the workbook or dropped. */
export const useSaid = (moderation: string): SaidSoFar => {
  const [kept, setKept] = useState({ of: moderation, said: NOTHING });
  const saidOf = (each: typeof kept): AllSaid => (each.of === moderation ? each.said : NOTHING);
  return {
    said: saidOf(kept),
    say: (more) =>
      setKept((before) => {
        const after = new Map(saidOf(before));
        for (const [id, wish] of more) after.set(id, { ...after.get(id), ...wish });
        return { of: moderation, said: after };
      }),
    forget: () => setKept({ of: moderation, said: NOTHING }),
  };
};
