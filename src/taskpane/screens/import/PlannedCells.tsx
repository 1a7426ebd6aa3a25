import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Correction, PlannedCell } from '../../../markbook/import';
import { cellAddress } from '../../../markbook/sheet';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { CorrectValue } from './CorrectValue';
import { useImportStyles } from './useImportStyles';

interface PlannedCellsProps {
  readonly title: string;
  readonly cells: readonly PlannedCell[];
  /** False where the cells are rows of a ledger that is made or grows: there is nothing to go to yet. */
  readonly isOnSheet: boolean;
  readonly actions: PaneActions;
  readonly correct: (id: string, correction: Correction) => void;
}

type RowProps = Omit<PlannedCellsProps, 'title' | 'cells'> & { readonly cell: PlannedCell };

const shown = (value: string | number | boolean): string => (value === '' ? '(blank)' : String(value));

const CellRow = ({ cell, isOnSheet, actions, correct }: RowProps): ReactNode => {
  const styles = useImportStyles();
  const [isOpen, setIsOpen] = useState(false);
  const address = cellAddress(cell.row, cell.column);
  const name = cell.listed.shownAs;
  const after = String(cell.after);
  return (
    <div className={styles.row}>
      {isOnSheet && (
        <Link inline aria-label={`Go to ${cell.sheet} ${address}`} onClick={() => actions.goTo(cell.sheet, address)}>
          {address}
        </Link>
      )}
      <span className={styles.grow}>
        <span className={styles.strong}>{name}</span> <span className={styles.quiet}>{cell.what}</span>
      </span>
      <span className={styles.values}>
        {cell.before === '' ? shown(after) : `${shown(cell.before)} → ${shown(after)}`}
      </span>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={`Change ${cell.what} of ${name}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        Change
      </Button>
      {isOpen && (
        <div className={styles.whole}>
          <CorrectValue
            label={`${cell.what} of ${name}`}
            text={after}
            correct={(correction) => {
              setIsOpen(false);
              correct(cell.id, correction);
            }}
          />
        </div>
      )}
    </div>
  );
};

/** Cells an import would write, old and new, each open to correction. */
export const PlannedCells = ({ title, cells, ...row }: PlannedCellsProps): ReactNode => {
  if (cells.length === 0) return null;
  const heading = `${title} (${cells.length})`;
  return (
    <Section title={heading}>
      <LimitedList
        label={heading}
        items={cells}
        keyOf={({ id, what }) => `${id} ${what}`}
        show={(cell) => <CellRow cell={cell} {...row} />}
      />
    </Section>
  );
};
