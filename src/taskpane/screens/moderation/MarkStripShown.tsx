import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { markStrip, type MarkStrip, stripBoundariesWords, stripWords } from '../../../markbook/moderation';
import { rawMaximumOf } from '../../../reference/specifications/specifications';
import type { Conversion, Scale } from '../../../rules';
import { Qualifier } from '../../controls/Qualifier';
import { STATUS_WORDS } from '../../controls/qualifierWords';
import { across } from '../../charts/rulerBoundary';
import { RulerAxis } from '../../charts/RulerAxis';
import type { ModerationTools } from './moderationTools';
import { useModerationStyles } from './useModerationStyles';

const useStyles = makeStyles({
  strip: {
    position: 'relative',
    height: '72px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  boundary: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderLeft: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  bar: { position: 'absolute', bottom: 0, boxSizing: 'border-box' },
  all: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The thick border keeps ticks apart where a theme of the system's takes the colours away.
  ticked: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
  },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
});

interface StripProps {
  readonly strip: MarkStrip;
  readonly max: number;
}

const Strip = ({ strip: { columns, most, boundaries }, max }: StripProps): ReactNode => {
  const styles = useStyles();
  const slots = max + 1;
  const bar = (mark: number, count: number) => ({
    left: across(mark, slots),
    width: across(1, slots),
    height: across(count, most),
  });
  return (
    <>
      {boundaries.length > 0 && <RulerAxis boundaries={boundaries} top={slots} />}
      <div className={styles.strip} aria-hidden>
        {boundaries.map(({ at, label }) => (
          <span key={label} className={styles.boundary} style={{ left: across(at, slots) }} />
        ))}
        {columns.map(({ mark, learners }) => (
          <span key={mark} className={mergeClasses(styles.bar, styles.all)} style={bar(mark, learners)} />
        ))}
        {columns
          .filter(({ ticked }) => ticked > 0)
          .map(({ mark, ticked }) => (
            <span key={mark} className={mergeClasses(styles.bar, styles.ticked)} style={bar(mark, ticked)} />
          ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>0</span>
        <span>{max}</span>
      </div>
    </>
  );
};

interface MarkStripShownProps extends ModerationTools {
  /** Conversions of the component, newest series first. */
  readonly conversions: readonly Conversion[];
  /** The scale, where it may grade. */
  readonly scale: Scale | undefined;
}

/** The cohort's marks with the boundaries, and where the ticks stand among them (MOD-3). */
export const MarkStripShown = ({ moderation, conversions, scale }: MarkStripShownProps): ReactNode => {
  const styles = useStyles();
  const { quiet } = useModerationStyles();
  const { learners, component, series, subject } = moderation;
  const conversion = conversions.find((each) => each.series === series) ?? conversions[0];
  const strip = useMemo(
    () => markStrip(learners, conversion === undefined || scale === undefined ? undefined : { conversion, scale }),
    [learners, conversion, scale],
  );
  const last = strip.columns.at(-1);
  if (last === undefined) return null;
  const max = Math.max(last.mark, conversion?.max ?? rawMaximumOf(subject.code, component) ?? 0);
  return (
    <>
      <Strip strip={strip} max={max} />
      <Body1 block>{stripWords(strip)}</Body1>
      <div className={styles.key}>
        <Caption1 className={quiet}>
          {`Filled: ticked. Outlined: the others. ${scale === undefined ? '' : stripBoundariesWords(conversion?.series, series)}`.trim()}
        </Caption1>
        {conversion !== undefined && scale !== undefined && <Qualifier words={STATUS_WORDS[conversion.status]} />}
      </div>
    </>
  );
};
