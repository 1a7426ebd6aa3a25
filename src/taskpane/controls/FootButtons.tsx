import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PRIMARY_ROW } from './paneKeys';

const useStyles = makeStyles({
  // Stays in view at the foot of the pane however long what stands above it is.
  buttons: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 420px)': { position: 'static' },
  },
});

/** The screen's primary button and what belongs beside it, at the foot of the pane. */
export const FootButtons = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className={useStyles().buttons} {...{ [PRIMARY_ROW]: '' }}>
    {children}
  </div>
);
