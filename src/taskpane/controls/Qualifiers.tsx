import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Qualifier, type QualifierWords } from './Qualifier';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  underHeading: { marginBlockEnd: tokens.spacingVerticalM },
  underField: { marginBlockStart: tokens.spacingVerticalXS },
  between: { marginBlock: tokens.spacingVerticalS },
});

interface QualifiersProps {
  readonly all: readonly QualifierWords[];
  readonly place: 'underHeading' | 'underField' | 'between';
}

/** What qualifies the figures of a screen, a choice or an explanation, side by side; nothing where nothing does. */
export const Qualifiers = ({ all, place }: QualifiersProps): ReactNode => {
  const styles = useStyles();
  if (all.length === 0) return null;
  return (
    <div className={mergeClasses(styles.row, styles[place])}>
      {all.map((words) => (
        <Qualifier key={words.word} words={words} />
      ))}
    </div>
  );
};
