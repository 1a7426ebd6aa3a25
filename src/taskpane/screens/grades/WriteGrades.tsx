import { Body1 } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { CellName, ChangedCell, Edit } from '../../../markbook/edits';
import { type Grading, type GradingSheet, leftOutWords, type PlannedColumn } from '../../../markbook/grades';
import { heldClass } from '../../../markbook/tracker';
import { cellAddress } from '../../../markbook/sheet';
import type { PaneActions } from '../../workbook/paneActions';
import { WritePreview } from '../../preview/WritePreview';
import { columnWords, counted, listed, sittingInWords } from '../../../markbook/wording';
import { InTheWay } from './InTheWay';
import { ResultsToWrite } from './ResultsToWrite';
import { useWriteChoices } from './useWriteChoices';
import { WriteOptions } from './WriteOptions';

interface WriteGradesProps {
  readonly grading: Grading;
  /** True when formulas are to go back over what was typed. */
  readonly isOverTyped: boolean;
  /** UMS and totals only, while the scale may grade nobody yet. */
  readonly withoutGrades?: boolean;
  readonly actions: PaneActions;
  readonly onWritten: (columns: readonly PlannedColumn[]) => void;
  readonly onCancel: () => void;
}

const columnOf = (cell: string): string => cell.replace(/\d/g, '');
const rowOf = (cell: string): number => Number(cell.replace(/\D/g, ''));

const seriesSentence = ({ series, scale }: Grading): string => {
  const named = scale.structure.components.flatMap((component) => {
    const chosen = series[component];
    return chosen === undefined ? [] : [sittingInWords({ component, series: chosen })];
  });
  return `Read with ${listed(named)}.`;
};

/** The columns that get something, not those that have it already. */
const columnsWritten = (edits: readonly Edit[]): readonly number[] =>
  edits.flatMap((edit) =>
    edit.kind === 'cells' ? Array.from({ length: edit.after[0]?.length ?? 0 }, (_, index) => edit.column + index) : [],
  );

/** The headings of what was written: the sheet goes there afterwards. */
const headingsOf = ({ snapshot, reading }: GradingSheet, columns: readonly number[]): CellName => {
  const row = reading.tracker.headerRows[1];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return { sheet: snapshot.name, cell: `${cellAddress(row, first)}:${cellAddress(row, last)}` };
};

const intoColumns = (columns: readonly number[]): string =>
  columns.length === 0 ? '' : `Into ${columnWords(columns)}. `;

/** Under which title a cell is listed, and whose it is. */
const useNaming = ({ reading }: GradingSheet, columns: ReadonlyMap<string, PlannedColumn>) => {
  const names = useMemo(() => new Map(reading.learners.map(({ row, shownAs }) => [row + 1, shownAs])), [reading]);
  const groupOf = useCallback(
    ({ cell, before }: ChangedCell): string => {
      const letters = columnOf(cell);
      if (before !== '' && !before.startsWith('=')) return 'Written over';
      return `${columns.get(letters)?.heading ?? ''}, column ${letters}`;
    },
    [columns],
  );
  const nameOf = useCallback(({ cell }: ChangedCell) => names.get(rowOf(cell)) ?? 'Heading', [names]);
  return { groupOf, nameOf };
};

/** What the formulas would do to the sheet, cell by cell, with the choices there are. */
export const WriteGrades = (props: WriteGradesProps): ReactNode => {
  const { grading, isOverTyped, withoutGrades = false, actions, onWritten, onCancel } = props;
  const { sheet } = grading;
  const { plan, options } = useWriteChoices(grading, { isOverTyped, withoutGrades });
  const { marksToMend: toCorrect } = grading.grades;
  const columns = useMemo(
    () => new Map((plan.ok ? plan.columns : []).map((each) => [columnOf(cellAddress(0, each.column)), each])),
    [plan],
  );
  const held = useMemo(() => heldClass(sheet), [sheet]);
  const naming = useNaming(sheet, columns);
  if (!plan.ok) {
    return (
      <InTheWay columns={plan.columns} sheet={sheet.snapshot.name} cell={plan.cell} actions={actions} back={onCancel}>
        <WriteOptions typed={0} {...options} />
      </InTheWay>
    );
  }
  const written = columnsWritten(plan.edits);
  return (
    <WritePreview
      edits={plan.edits}
      held={held}
      button={`Write ${counted(plan.formulas, 'formula')}`}
      done={`Wrote ${counted(plan.formulas, 'formula')} to ${columnWords(written)}.`}
      {...(written.length > 0 && { shows: headingsOf(sheet, written) })}
      actions={actions}
      {...naming}
      onWritten={() => onWritten(plan.columns)}
      onCancel={onCancel}
    >
      <Body1 block>{`${intoColumns(written)}${seriesSentence(grading)}`}</Body1>
      {toCorrect.length > 0 && <Body1 block>{leftOutWords(toCorrect)}</Body1>}
      <WriteOptions typed={plan.typed} {...options} />
      <ResultsToWrite
        learners={grading.grades.learners}
        structure={grading.scale.structure}
        withGrades={!withoutGrades}
        withComponentGrades={options.componentGrades.isWished && !withoutGrades}
      />
    </WritePreview>
  );
};
