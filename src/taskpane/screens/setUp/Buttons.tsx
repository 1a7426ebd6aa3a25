import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalM,
  },
});

/** Buttons side by side, below each other where the pane is narrow. */
export const Buttons = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className={useStyles().buttons}>{children}</div>
);
