import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { boundaryShiftWords, type Figures, seriesBefore } from '../../../../markbook/tables';
import type { Conversion } from '../../../../rules';
import { Unfold } from '../../../controls/Unfold';
import { ZOOMED } from '../../../controls/zoomed';
import { ConversionCurve } from './ConversionCurve';
import { boundaryRows, conversionRows } from './conversionRows';

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
