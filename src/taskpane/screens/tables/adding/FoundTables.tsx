import type { ReactNode } from 'react';
import { Unfold } from '../../../controls/Unfold';
import { ENOUGH_TO_FOLD, settledWords } from './isSettled';
import { TableCard } from './TableCard';
import type { DraftEntry, Drafts } from './useDrafts';

interface PlacedEntry {
  readonly entry: DraftEntry;
  readonly index: number;
}

/** The tables of a paste: those of which something is asked, and the others together under one title. */
export const FoundTables = ({ entries, answer }: Pick<Drafts, 'entries' | 'answer'>): ReactNode => {
  const all = entries.map((entry, index): PlacedEntry => ({ entry, index }));
  const settled = all.filter(({ entry }) => entry.isSettled);
  const isFolded = settled.length >= ENOUGH_TO_FOLD;
  const open = isFolded ? all.filter(({ entry }) => !entry.isSettled) : all;
  const card = ({ entry: { isSettled: _, ...entry }, index }: PlacedEntry): ReactNode => (
    <TableCard key={index} {...entry} onAnswers={(said) => answer(index, said)} />
  );
  return (
    <>
      {open.map(card)}
      {isFolded && (
        <Unfold title={settledWords(settled.map(({ entry }) => entry.draft))} heading="h2">
          {settled.map(card)}
        </Unfold>
      )}
    </>
  );
};
