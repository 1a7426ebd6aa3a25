import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Short sentences below each other; nothing where there are none. */
export const Sentences = ({ sentences }: { readonly sentences: readonly string[] }): ReactNode => {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Body1>{sentence}</Body1>
        </li>
      ))}
    </ul>
  );
};
