import { Body1 } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { CellName } from '../../../markbook/edits/cellName';
import type { ChangedCell } from '../../../markbook/edits/previewCells';
import type { Grading } from '../../../markbook/grading/grading';
import type { GradingSheet } from '../../../markbook/grading/gradingSheet';
import { gradingPlan, type PlannedColumn } from '../../../markbook/grading/gradingPlan';
import { heldClass } from '../../../markbook/tracker/heldClass';
import { cellAddress } from '../../../markbook/sheet/cellPlace';
import type { PaneActions } from '../../frame/paneActions';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording/counted';
import { InTheWay } from './InTheWay';
import { ResultsToWrite } from './ResultsToWrite';
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
    return chosen === undefined ? [] : [`${component} ${chosen}`];
  });
  return `Series: ${named.join(', ')}.`;
};

/** The first and the last of some columns. */
const ends = (letters: readonly string[]): readonly [first: string, last: string] => {
  const places = [...letters].sort((a, b) => a.length - b.length || a.localeCompare(b));
  return [places[0] ?? '', places.at(-1) ?? ''];
};

const inColumns = (letters: readonly string[]): string => {
  const [first, last] = ends(letters);
  return first === last ? `column ${first}` : `columns ${first} to ${last}`;
};

/** The headings of what was written: the sheet goes there afterwards. */
const headingsOf = ({ snapshot, reading }: GradingSheet, letters: readonly string[]): CellName => {
  const [first, last] = ends(letters);
  const row = reading.tracker.headerRows[1] + 1;
  return { sheet: snapshot.name, cell: `${first}${row}:${last}${row}` };
};

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
  const { sheet, series } = grading;
  const [withPoints, setWithPoints] = useState(false);
  const [overTyped, setOverTyped] = useState(isOverTyped);
  const plan = useMemo(
    () => gradingPlan(sheet, { series, withPoints, withoutGrades, overTyped }),
    [sheet, series, withPoints, withoutGrades, overTyped],
  );
  const columns = useMemo(
    () => new Map((plan.ok ? plan.columns : []).map((each) => [columnOf(cellAddress(0, each.column)), each])),
    [plan],
  );
  const held = useMemo(() => heldClass(sheet), [sheet]);
  const naming = useNaming(sheet, columns);
  const isAskedPoints = !withoutGrades && !sheet.results.written.has('points');
  const options = { isAskedPoints, withPoints, overTyped, setWithPoints, setOverTyped };
  if (!plan.ok) {
    return (
      <InTheWay columns={plan.columns} sheet={sheet.snapshot.name} cell={plan.cell} actions={actions} back={onCancel}>
        <WriteOptions typed={0} {...options} />
      </InTheWay>
    );
  }
  return (
    <WritePreview
      edits={plan.edits}
      held={held}
      button={`Write ${counted(plan.formulas, 'formula')}`}
      done={`Wrote ${counted(plan.formulas, 'formula')} to ${inColumns([...columns.keys()])}.`}
      shows={headingsOf(sheet, [...columns.keys()])}
      actions={actions}
      {...naming}
      onWritten={() => onWritten(plan.columns)}
      onCancel={onCancel}
    >
      <Body1 block>{seriesSentence(grading)}</Body1>
      <WriteOptions typed={plan.typed} {...options} />
      <ResultsToWrite
        learners={grading.grades.learners}
        structure={grading.scale.structure}
        withGrades={!withoutGrades}
      />
    </WritePreview>
  );
};
