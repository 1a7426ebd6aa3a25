import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WHY_PLACE } from '../workbook/whySlot';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    insetBlockStart: tokens.spacingVerticalS,
    insetInlineEnd: tokens.spacingHorizontalS,
    zIndex: 1,
    '&:not(:focus)': { clipPath: 'inset(50%)' },
  },
});

const goToWhy = (): void => {
  const place = document.getElementById(WHY_PLACE);
  (place?.querySelector('button') ?? place)?.focus();
};

/** Brings someone who works by keyboard past the screen to the explanation at its foot; seen only while it has the focus. */
export const SkipToWhy = (): ReactNode => (
  <Button size="small" appearance="primary" className={useStyles().skip} onClick={goToWhy}>
    Skip to Why
  </Button>
);
