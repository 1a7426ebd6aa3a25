import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { across, type RulerBoundary } from './rulerBoundary';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '16px',
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    marginBlock: tokens.spacingVerticalXS,
  },
  boundary: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // The borders keep both apart where a theme of the system's takes the colours away.
  stretch: { position: 'absolute', top: '3px', bottom: '3px', boxSizing: 'border-box' },
  gained: {
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
  },
  lost: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeForeground1} 0 2px, transparent 2px 6px)`,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorPaletteDarkOrangeForeground1}`,
  },
  now: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    transform: 'translateX(-50%)',
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralForeground1}`,
  },
});

interface RulerTrackProps {
  readonly boundaries: readonly RulerBoundary[];
  readonly top: number;
  readonly fewest: number;
  readonly now: number;
  readonly most: number;
}

/** One choice on the ruler: a line for today, filled what could be gained, striped what could be lost. */
export const RulerTrack = ({ boundaries, top, fewest, now, most }: RulerTrackProps): ReactNode => {
  const styles = useStyles();
  const stretch = (from: number, to: number) => ({ left: across(from, top), width: across(to - from, top) });
  return (
    <div className={styles.track} aria-hidden>
      {boundaries.map(({ at, label }) => (
        <span key={label} className={styles.boundary} style={{ left: across(at, top) }} />
      ))}
      {fewest < now && <span className={`${styles.stretch} ${styles.lost}`} style={stretch(fewest, now)} />}
      {most > now && <span className={`${styles.stretch} ${styles.gained}`} style={stretch(now, most)} />}
      <span className={styles.now} style={{ left: across(now, top) }} />
    </div>
  );
};
