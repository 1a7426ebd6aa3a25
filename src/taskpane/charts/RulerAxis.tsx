import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RulerBoundary } from './rulerBoundary';
import { across } from './rulerBoundary';

const useStyles = makeStyles({
  axis: {
    position: 'relative',
    height: '28px',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  label: {
    position: 'absolute',
    bottom: 0,
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
    paddingInline: '1px',
  },
  // Labels of neighbours stand one above the other, so that they stay apart in a narrow pane.
  raised: { bottom: '14px' },
});

interface RulerAxisProps {
  readonly boundaries: readonly RulerBoundary[];
  readonly top: number;
}

/** The grades above a ruler, each at its boundary; what they say is said in words beside the picture. */
export const RulerAxis = ({ boundaries, top }: RulerAxisProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.axis} aria-hidden>
      {boundaries.map(({ at, label }, index) => (
        <span
          key={label}
          className={index % 2 === 0 ? styles.label : `${styles.label} ${styles.raised}`}
          style={{ left: across(at, top) }}
        >
          {label}
        </span>
      ))}
    </div>
  );
};
