import { Body1 } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CellName, ChangedCell, Edit } from '../../../markbook/edits';
import {
  componentOfRole,
  type Grading,
  gradingPlan,
  type GradingSheet,
  inTheWayWords,
  isGradeRole,
  noFormulaWords,
  type PlannedColumn,
  type ResultRole,
} from '../../../markbook/grades';
import { cellAddress } from '../../../markbook/sheet';
import { heldClass } from '../../../markbook/tracker';
import { columnWords, counted, listed, sittingInWords } from '../../../markbook/wording';
import { LeaveButton } from '../../controls/LeaveButton';
import { Notice } from '../../controls/Notice';
import { WritePreview } from '../../preview/WritePreview';
import type { PaneActions } from '../../workbook/paneActions';
import { ResultsToWrite } from './ResultsToWrite';
import { WriteOptions } from './WriteOptions';

/** True where the teacher has kept columns free for the grades of components. */
const hasRoomForComponentGrades = ({ results: { keptFree } }: GradingSheet): boolean =>
  [...keptFree.keys()].some((role) => isGradeRole(role) && componentOfRole(role) !== undefined);

interface Beginning {
  readonly isOverTyped: boolean;
  readonly withoutGrades: boolean;
}

/** What may be chosen before formulas are written, and the plan that comes of it. */
const useWriteChoices = (
  { sheet, series, scale, grades: { marksToMend: toCorrect } }: Grading,
  { isOverTyped, withoutGrades }: Beginning,
) => {
  const [withPoints, setWithPoints] = useState(false);
  const [withComponentGrades, setWithComponentGrades] = useState(hasRoomForComponentGrades(sheet));
  const [overTyped, setOverTyped] = useState(isOverTyped);
  const plan = useMemo(
    () => gradingPlan(sheet, { series, withPoints, withComponentGrades, withoutGrades, overTyped, toCorrect }),
    [sheet, series, withPoints, withComponentGrades, withoutGrades, overTyped, toCorrect],
  );
  const isAsked = (role: ResultRole): boolean => !withoutGrades && !sheet.results.written.has(role);
  const options = {
    points: { isAsked: isAsked('points'), isWished: withPoints, wish: setWithPoints },
    componentGrades: {
      isAsked: scale.structure.components.some((component) => isAsked(`grade ${component}`)),
      isWished: withComponentGrades,
      wish: setWithComponentGrades,
    },
    overTyped: { isWished: overTyped, wish: setOverTyped },
  };
  return { plan, options };
};

interface InTheWayProps {
  readonly columns: number;
  readonly sheet: string;
  readonly cell: string;
  readonly actions: PaneActions;
  readonly back: () => void;
  readonly children: ReactNode;
}

/** Why no formulas can be written: something stands where their columns would go, perhaps since a moment ago. */
const InTheWay = ({ columns, sheet, cell, actions, back, children }: InTheWayProps): ReactNode => (
  <>
    <Notice
      intent="warning"
      text={inTheWayWords(columns, cell)}
      action={{ label: `Go to ${cell}`, run: () => actions.goTo(sheet, cell) }}
    />
    {children}
    <div>
      <LeaveButton onClick={back}>Back</LeaveButton>
    </div>
  </>
);

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
      {toCorrect.length > 0 && <Body1 block>{noFormulaWords(toCorrect)}</Body1>}
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
