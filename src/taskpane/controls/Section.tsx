import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { HeadingLevel } from './headingLevel';

const useStyles = makeStyles({
  section: { marginBlockStart: tokens.spacingVerticalXXL },
  title: { display: 'block', margin: 0, marginBlockEnd: tokens.spacingVerticalXS },
});

/** One part of a screen under its own heading. */
export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle2>
      <HeadingLevel value="h3">{children}</HeadingLevel>
    </section>
  );
};
