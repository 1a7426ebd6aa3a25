import type { ReactNode } from 'react';
import { useWhatNextStyles } from './useWhatNextStyles';

/** A few sentences as a list. */
export const SentenceList = ({
  label,
  sentences,
}: {
  readonly label: string;
  readonly sentences: readonly string[];
}): ReactNode => {
  const styles = useWhatNextStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences} aria-label={label}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};
