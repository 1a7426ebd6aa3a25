import { type ReactNode, useMemo, useState } from 'react';
import type { TrackersState } from '../../../excel/trackersState';
import { grading, type Grading } from '../../../markbook/grades';
import { formulaTroubles, repairable, repairEdits } from '../../../markbook/share';
import { schoolName, type Tracker, withSchoolName } from '../../../markbook/tracker';
import { counted } from '../../../markbook/wording';
import { POINTS } from '../../../reference/points/points';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import { ForGrades, useGradedClass } from '../../workbook/ForGrades';
import type { PaneActions } from '../../workbook/paneActions';
import type { ScreenProps } from '../../workbook/screen';
import { WriteGrades } from '../grades/WriteGrades';
import { ClassReportView } from './ClassReportView';
import { FormulaHealth } from './FormulaHealth';
import { FreezeFormulas } from './FreezeFormulas';
import { NoticesAndLetters } from './NoticesAndLetters';
import { PlainFormulas } from './PlainFormulas';
import { PrintStatements } from './PrintStatements';
import type { FormulasRead } from './readWorkbook';
import type { ShareAim } from './shareAim';
import { ShareWays } from './ShareWays';
import { type FormulasState, useFormulasRead } from './useFormulasRead';

interface BackToFormulasProps {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
  readonly leave: () => void;
}

/** The add-in's formulas back over a class's frozen values or plain formulas, by the preview that Grades has. */
const BackToFormulas = ({ grading, tracker, trackers, actions, leave }: BackToFormulasProps): ReactNode => {
  const finish = async (): Promise<void> => {
    const { shared: _shared, ...live } = tracker;
    await actions.saveTrackers(
      trackers.all.map((each) => (each.id === tracker.id ? live : each)),
      tracker.id,
    );
    leave();
  };
  return (
    <>
      <ScreenHeading screen="Share · Back to add-in formulas" sentence="The add-in’s formulas can go back." />
      <WriteGrades grading={grading} isOverTyped actions={actions} onWritten={() => void finish()} onCancel={leave} />
    </>
  );
};

interface ShareClassProps {
  readonly formulas: FormulasState;
  readonly aim: ShareAim;
  readonly setAim: (aim: ShareAim) => void;
}

/** A class about to be passed on: how much of it needs the add-in, and one way at a time. */
const ShareClass = ({ formulas, aim, setAim }: ShareClassProps): ReactNode => {
  const { tracker, snapshot, figures, scale, trackers, actions, readAgain } = useGradedClass();
  const graded = useMemo(
    () => grading({ tracker, snapshot, figures, points: POINTS }, scale),
    [tracker, snapshot, figures, scale],
  );
  const leave = (): void => {
    readAgain();
    formulas.readAgain();
    setAim('look');
  };
  const { read } = formulas;
  const named = {
    school: schoolName(tracker, trackers.all),
    keepSchool: (name: string) => void actions.saveTrackers(withSchoolName(trackers.all, name), tracker.id),
  };
  switch (aim) {
    case 'freeze':
      return read === undefined ? null : <FreezeFormulas read={read} grading={graded} leave={leave} />;
    case 'statement':
      return <PrintStatements grading={graded} actions={actions} leave={leave} {...named} />;
    case 'letters':
      return <NoticesAndLetters grading={graded} leave={leave} {...named} />;
    case 'report':
      return <ClassReportView grading={graded} tracker={tracker} actions={actions} leave={leave} {...named} />;
    case 'plain':
      return read === undefined ? null : <PlainFormulas read={read} grading={graded} leave={leave} />;
    case 'back':
      return <BackToFormulas grading={graded} tracker={tracker} trackers={trackers} actions={actions} leave={leave} />;
    case 'look':
    case 'repair':
      return <ShareWays grading={graded} tracker={tracker} formulas={formulas} setAim={setAim} />;
  }
};

interface RepairFormulasProps {
  readonly read: FormulasRead;
  readonly actions: PaneActions;
  readonly readAgain: () => void;
  readonly leave: () => void;
}

/** Stuck formulas written anew, as a preview: text becomes a formula, in a cell formatted General, #NAME? is entered again. */
const RepairFormulas = ({ read, actions, readAgain, leave }: RepairFormulasProps): ReactNode => {
  const { sheets, places } = read.workbook;
  const troubles = useMemo(() => formulaTroubles(sheets, read.cells, places), [sheets, read, places]);
  const edits = useMemo(() => repairEdits(troubles), [troubles]);
  const [mended, again] = [repairable(troubles, false).length, repairable(troubles, true).length];
  const formulasInWords = counted(mended + again, 'formula');
  const words =
    mended === 0
      ? { title: 'Enter formulas again', can: 'entered again', button: 'Enter', done: 'Entered', after: ' again' }
      : { title: 'Correct formulas', can: 'corrected', button: 'Correct', done: 'Corrected', after: '' };
  return (
    <>
      <ScreenHeading screen={`Share · ${words.title}`} sentence={`${formulasInWords} can be ${words.can}.`} />
      <WritePreview
        edits={edits}
        button={`${words.button} ${formulasInWords}${words.after}`}
        done={`${words.done} ${formulasInWords}${words.after}.`}
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={() => {
          readAgain();
          leave();
        }}
        onCancel={leave}
      />
    </>
  );
};

/** Passing a class on: as values, as plain formulas, on paper, as counts; and why formulas fail on another computer. */
export const ShareScreen = (props: ScreenProps): ReactNode => {
  const { workbook, trackers, actions } = props;
  const [aim, setAim] = useState<ShareAim>('look');
  const formulas = useFormulasRead(workbook, actions);
  if (aim === 'repair' && formulas.read !== undefined) {
    return (
      <RepairFormulas
        read={formulas.read}
        actions={actions}
        readAgain={formulas.readAgain}
        leave={() => setAim('look')}
      />
    );
  }
  return (
    <>
      <ForGrades screen="Share" {...props} show={() => <ShareClass formulas={formulas} aim={aim} setAim={setAim} />} />
      {(aim === 'look' || trackers.current === undefined) && (
        <FormulaHealth formulas={formulas} workbook={workbook} actions={actions} repair={() => setAim('repair')} />
      )}
    </>
  );
};
