import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Conversion, Scale } from '../../../../rules';
import { RulerAxis } from '../../../charts/RulerAxis';
import { boundaryRows } from './conversionRows';
import { seriesInWords } from '../../../../markbook/wording';

const HEIGHT = 120;

const useStyles = makeStyles({
  curve: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  frame: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  boundary: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '3 3' },
  now: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '5 4',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
  },
});

/** A conversion as steps from 0 to 100 either way, whatever its maximum. */
const pathOf = ({ ums, max }: Conversion, top: number): string =>
  ums.map((each, raw) => `${raw === 0 ? 'M' : 'L'}${(raw / max) * 100} ${HEIGHT - (each / top) * HEIGHT}`).join(' ');

interface ConversionCurveProps {
  readonly conversion: Conversion;
  readonly before: Conversion | undefined;
  readonly scale: Scale;
}

/** The conversion drawn, raw marks across and UMS up, with its boundaries, and the series before it dashed. */
export const ConversionCurve = ({ conversion, before, scale }: ConversionCurveProps): ReactNode => {
  const styles = useStyles();
  const top = Math.max(1, conversion.ums.at(-1) ?? 1, before?.ums.at(-1) ?? 1);
  const boundaries = boundaryRows(conversion, scale)
    .flatMap(({ grade, raw }) => (raw === undefined ? [] : [{ at: raw, label: grade }]))
    .reverse();
  return (
    <div aria-hidden>
      <RulerAxis boundaries={boundaries} top={conversion.max} />
      <svg className={styles.curve} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
        <rect className={styles.frame} width="100" height={HEIGHT} vectorEffect="non-scaling-stroke" />
        {boundaries.map(({ at, label }) => (
          <line
            key={label}
            className={styles.boundary}
            x1={(at / conversion.max) * 100}
            x2={(at / conversion.max) * 100}
            y1={0}
            y2={HEIGHT}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {before !== undefined && (
          <path className={styles.before} d={pathOf(before, top)} vectorEffect="non-scaling-stroke" />
        )}
        <path className={styles.now} d={pathOf(conversion, top)} vectorEffect="non-scaling-stroke" />
      </svg>
      <div className={styles.ends}>
        <span>0</span>
        <Caption1>{`raw marks; up: UMS to ${top}${before === undefined ? '' : `; dashed: ${seriesInWords(before.series)}`}`}</Caption1>
        <span>{conversion.max}</span>
      </div>
    </div>
  );
};
