import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { figureAt, partsInOrder, SCALE_LINES, scaleDraft, type ScaleLine } from '../../../markbook/scale';
import { internalsOf, type Scale, type ScalePart, type Structure } from '../../../rules';

const LABEL = 'Fewest UMS for each grade';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'middle',
  },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
  line: { display: 'block' },
});

/** Which components a part is for: “C2, C3”. */
export const componentsOfPart = (part: ScalePart, structure: Structure): string =>
  part === 'qualification' ? '' : (part === 'internal' ? internalsOf(structure) : [structure.external]).join(', ');

/** A short heading: the whole word makes the column too wide for a narrow pane once its figures can be typed. */
const headingOf = (part: ScalePart): string => (part === 'qualification' ? 'total' : part);

/** What a line of the table is of. */
export const lineInWords = (line: ScaleLine): string => (line === 'max' ? 'Maximum' : line);

interface ScaleLinesProps {
  readonly structure: Structure;
  readonly head: (line: ScaleLine) => ReactNode;
  readonly cell: (part: ScalePart, line: ScaleLine) => ReactNode;
}

/** The scale as the subject's specification prints it, turned on its side so that it fits a narrow pane: a line for each grade. Enlarged, it scrolls on its own. */
export const ScaleLines = ({ structure, head, cell }: ScaleLinesProps): ReactNode => {
  const styles = useStyles();
  const parts = partsInOrder(structure);
  return (
    <div className={styles.scroll} role="region" aria-label={LABEL} tabIndex={0}>
      <table className={styles.table} aria-label={LABEL}>
        <thead>
          <tr>
            <td />
            {parts.map((part) => (
              <th key={part} scope="col" className={styles.cell}>
                <span className={styles.line}>{componentsOfPart(part, structure)}</span>
                <span className={styles.line}>{headingOf(part)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCALE_LINES.map((line) => (
            <tr key={line}>
              <th scope="row" className={styles.head}>
                {head(line)}
              </th>
              {parts.map((part) => (
                <td key={part} className={styles.cell}>
                  {cell(part, line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The figures of a scale to read. */
export const ScaleTable = ({ scale }: { readonly scale: Scale }): ReactNode => {
  const draft = scaleDraft(scale);
  return (
    <ScaleLines
      structure={scale.structure}
      head={lineInWords}
      cell={(part, line) => figureAt(draft, part, line) ?? '–'}
    />
  );
};
