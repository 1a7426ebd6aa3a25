import { useState } from 'react';
import { type MarkFinding, typedKey, type TypedMarks } from '../../markbook/checkMarks';

/** What is typed into the list of marks, and how. */
export interface TypingMarks {
  readonly typed: TypedMarks;
  readonly type: (finding: MarkFinding, text: string) => void;
}

const NOTHING: TypedMarks = new Map();

/** Holds what is typed in the list until it is written: it survives every re-read. */
export const useTypedMarks = (): TypingMarks & { readonly forget: () => void } => {
  const [typed, setTyped] = useState(NOTHING);
  return {
    typed,
    type: (finding, text) => setTyped((before) => new Map([...before, [typedKey(finding), text]])),
    forget: () => setTyped(NOTHING),
  };
};
