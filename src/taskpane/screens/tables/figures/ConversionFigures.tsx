import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { boundaryShiftWords, type Figures, seriesBefore } from '../../../../markbook/tables';
import { seriesInWords } from '../../../../markbook/wording';
import type { Conversion, Scale } from '../../../../rules';
import { RulerAxis } from '../../../charts/RulerAxis';
import { Unfold } from '../../../controls/Unfold';
import { ZOOMED } from '../../../controls/zoomed';
import { boundaryRows, conversionRows } from './conversionRows';

const HEIGHT = 120;

const useConversionCurveStyles = makeStyles({
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
const ConversionCurve = ({ conversion, before, scale }: ConversionCurveProps): ReactNode => {
  const styles = useConversionCurveStyles();
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

const useStyles = makeStyles({
  tables: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXL },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalM,
    textAlign: 'end',
    [ZOOMED]: { paddingInline: tokens.spacingHorizontalXS },
  },
  first: { paddingInlineStart: 0, textAlign: 'start', [ZOOMED]: { paddingInlineStart: 0 } },
  boundary: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

interface FigureTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly (string | number)[]; readonly isMarked: boolean }[];
}

const FigureTable = ({ caption, headings, rows }: FigureTableProps): ReactNode => {
  const styles = useStyles();
  const classOf = (column: number): string => mergeClasses(styles.cell, column === 0 && styles.first);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, column) => (
            <th key={heading} scope="col" className={classOf(column)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [first, ...others], isMarked }) => (
          <tr key={first} className={isMarked ? styles.boundary : undefined}>
            <th scope="row" className={classOf(0)}>
              {first}
            </th>
            {others.map((cell, index) => (
              <td key={headings[index + 1]} className={classOf(index + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface ConversionFiguresProps {
  readonly conversion: Conversion;
  readonly figures: Figures;
}

/** A conversion's figures: drawn beside the series before, its boundaries, then every raw mark with UMS and grade; a line stands where a grade begins. */
export const ConversionFigures = ({ conversion, figures }: ConversionFiguresProps): ReactNode => {
  const styles = useStyles();
  const scale = figures.scaleFor(conversion.subject);
  if (!scale.ok) return null;
  const boundaries = boundaryRows(conversion, scale.value).map(({ grade, raw, ums }) => ({
    cells: [grade, raw ?? 'not reached', ums ?? '–'],
    isMarked: false,
  }));
  const marks = conversionRows(conversion, scale.value).map(({ raw, ums, grade, isBoundary }) => ({
    cells: [raw, ums, grade],
    isMarked: isBoundary,
  }));
  const before = seriesBefore(conversion, figures.conversions);
  return (
    <>
      <ConversionCurve conversion={conversion} before={before} scale={scale.value} />
      <Body1 block>{boundaryShiftWords(conversion, before, scale.value)}</Body1>
      <div className={styles.tables}>
        <FigureTable caption="Fewest for each grade" headings={['Grade', 'Raw', 'UMS']} rows={boundaries} />
      </div>
      <Unfold title={`Every raw mark (${marks.length})`} heading="h3">
        <FigureTable caption="Every raw mark" headings={['Raw', 'UMS', 'Grade']} rows={marks} />
      </Unfold>
    </>
  );
};
