import { type ReactNode, useMemo, useState } from 'react';
import {
  bareFormulas,
  formulaLooks,
  marksCheck,
  sendingSeries,
  totalFormulas,
  typedBefore,
} from '../../../markbook/checkMarks';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import { KEPT_TABLE_NAMES } from '../../../markbook/kept';
import { cellsOf } from '../../../markbook/tracker';
import { structureFor } from '../../../reference/specifications/structures';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import { type ComponentId, internalsOf, type Structure } from '../../../rules';
import { FirstElsewhere } from '../../workbook/FirstElsewhere';
import { type ClassHere, ForClass, useClass } from '../../workbook/ForClass';
import { MockMarks } from '../../workbook/MockMarks';
import type { ScreenProps } from '../../workbook/screen';
import { today } from '../../workbook/today';
import { useComponentAtHand } from '../../workbook/useComponentAtHand';
import type { ClassChecked } from './classChecked';
import { MarksChecked } from './MarksChecked';
import { useOtherSheets } from './useOtherSheets';

const ownSheets = ({ tracker, figures }: ClassHere): readonly string[] => [
  tracker.sheet,
  ...KEPT_TABLE_NAMES.flatMap((table) => figures.sheetOf(table) ?? []),
];

/** One component checked as its sheet changes, and the whole workbook looked through for formulas. */
const useClassChecked = (component: ComponentId): ClassChecked => {
  const given = useClass();
  const { tracker, snapshot, reading, figures, tables, workbook, actions } = given;
  const day = today().iso;
  const graded = useMemo(
    () => chosenSeries(tracker, gradingSheet(tracker, snapshot).seriesWritten),
    [tracker, snapshot],
  );
  const subject = subjectOfCode(tracker.subject);
  const series = sendingSeries(tracker, component, { today: day, subject, graded: graded[component] });
  const check = useMemo(() => {
    const cells = cellsOf(snapshot);
    const hasMarkAt = (row: number, column: number): boolean => !cells.isBlankAt(row, column);
    return marksCheck({ tracker, reading, component, series: series.chosen, figures, tables, today: day, hasMarkAt });
  }, [tracker, snapshot, reading, component, series.chosen, figures, tables, day]);
  const others = useOtherSheets(ownSheets(given), workbook.changes, actions);
  const { sheets } = others;
  const [look] = useState(formulaLooks);
  const bare = useMemo(
    () => [...totalFormulas(check.marks, snapshot.name), ...bareFormulas([snapshot, ...sheets], look)],
    [check.marks, snapshot, sheets, look],
  );
  const about = useMemo(
    () => ({ tracker: tracker.name, component, series: series.chosen }),
    [tracker.name, component, series.chosen],
  );
  const before = useMemo(() => typedBefore(sheets, about, check.marks), [sheets, about, check.marks]);
  return { check, series, others, bare, today: day, about, ...(before === undefined ? {} : { before }) };
};

interface OfComponentProps {
  readonly component: ComponentId;
  readonly components: readonly ComponentId[];
  readonly choose: (component: ComponentId) => void;
}

const OfComponent = ({ component, components, choose }: OfComponentProps): ReactNode => {
  const { tracker, actions } = useClass();
  return (
    <>
      <MockMarks trackers={[tracker]} components={[component]} actions={actions} />
      <MarksChecked checked={useClassChecked(component)} components={components} choose={choose} />
    </>
  );
};

/** Schools send the marks of internals: the external is looked at when it is chosen. */
const firstToSend = (structure: Structure, components: readonly ComponentId[]): ComponentId | undefined =>
  internalsOf(structure).find((each) => components.includes(each)) ?? components[0];

/** The marks of one tracker, checked for the component that is chosen. */
const CheckOfTracker = (): ReactNode => {
  const { tracker, reading, actions } = useClass();
  const structure = structureFor(tracker.subject);
  const components = structure.components.filter((each) =>
    reading.tracker.columns.some(({ role }) => role === `mark ${each}`),
  );
  const [atHand, takeComponent] = useComponentAtHand(tracker.id);
  const component = components.find((each) => each === atHand) ?? firstToSend(structure, components);
  if (component === undefined) {
    return (
      <FirstElsewhere
        screen="Check marks"
        sentence="No column of marks is set up."
        words="Say in Set up which columns hold the marks of each component."
        button="Go to Set up"
        goTo="Set up"
        actions={actions}
      />
    );
  }
  return <OfComponent component={component} components={components} choose={takeComponent} />;
};

/** Whether a component's marks can be sent, what is in the way, and the sheet to type them from (MOD-10). */
export const CheckMarksScreen = (props: ScreenProps): ReactNode => (
  <ForClass screen="Check marks" {...props} show={() => <CheckOfTracker />} />
);
