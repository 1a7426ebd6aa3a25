import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ConversionGrid, type GridSquare, type HeldConversion, squareName } from '../../../markbook/tables';
import { STATUS_WORDS } from '../../controls/qualifierWords';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '2px', marginInlineStart: '-2px', minWidth: 'min(100%, 220px)' },
  head: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  side: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'start',
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  square: { minWidth: '24px', width: '100%', paddingInline: 0, justifyContent: 'center' },
  held: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '&:hover': { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
  },
  empty: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}` },
  used: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-1px' },
});

interface HeldGridProps {
  readonly label: string;
  readonly grid: ConversionGrid<HeldConversion>;
  readonly chosen: HeldConversion | undefined;
  /** Shows what is held; an empty square asks for its table. */
  readonly choose: (square: GridSquare<HeldConversion>) => void;
}

interface SquareProps extends Pick<HeldGridProps, 'chosen' | 'choose'> {
  readonly square: GridSquare<HeldConversion>;
}

const Square = ({ square, chosen, choose }: SquareProps): ReactNode => {
  const styles = useStyles();
  const { held, isUsed } = square;
  const isChosen = held !== undefined && held === chosen;
  const name = held === undefined ? '' : STATUS_WORDS[held.status].word;
  return (
    <Button
      size="small"
      appearance={held === undefined ? 'transparent' : 'secondary'}
      className={mergeClasses(
        styles.square,
        held === undefined ? styles.empty : styles.held,
        isChosen && styles.chosen,
        isUsed && styles.used,
      )}
      aria-label={squareName(square, name)}
      aria-pressed={isChosen}
      onClick={() => choose(square)}
    >
      {held === undefined ? (isUsed ? '!' : '+') : name.charAt(0)}
    </Button>
  );
};

/** What of a subject is held: components across, series down, a square each. */
export const HeldGrid = ({ label, grid, chosen, choose }: HeldGridProps): ReactNode => {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <td />
          {grid.components.map((component) => (
            <th key={component} scope="col" className={styles.head}>
              {component}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ series, squares }) => (
          <tr key={series}>
            <th scope="row" className={styles.side}>
              {series}
            </th>
            {squares.map((square) => (
              <td key={square.component}>
                <Square square={square} chosen={chosen} choose={choose} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
