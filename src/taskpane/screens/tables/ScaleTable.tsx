import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { internalsOf, type Structure } from '../../../rules';
import { SCALE_GRADES, type ScalePartFigures } from './scaleFigures';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'bottom',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingInlineStart: 0 },
});

/** Which components a part is for, as the specification lays its table out. */
const componentsOf = (scope: string, structure: Structure): string => {
  if (scope === 'Internal') return ` ${internalsOf(structure).join(', ')}`;
  return scope === 'External' ? ` ${structure.external}` : '';
};

interface ScaleTableProps {
  readonly parts: readonly ScalePartFigures[];
  readonly structure: Structure;
}

/** The scale turned on its side, one row a grade, so that it fits a narrow pane. */
export const ScaleTable = ({ parts, structure }: ScaleTableProps): ReactNode => {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Fewest UMS for each grade">
      <thead>
        <tr>
          <td />
          {parts.map(({ scope }) => (
            <th key={scope} scope="col" className={styles.cell}>
              {scope}
              {componentsOf(scope, structure)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={styles.head}>
            Maximum
          </th>
          {parts.map(({ scope, max }) => (
            <td key={scope} className={styles.cell}>
              {max}
            </td>
          ))}
        </tr>
        {[...SCALE_GRADES.entries()].reverse().map(([index, grade]) => (
          <tr key={grade}>
            <th scope="row" className={styles.head}>
              {grade}
            </th>
            {parts.map(({ scope, minima }) => (
              <td key={scope} className={styles.cell}>
                {minima[index] ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
