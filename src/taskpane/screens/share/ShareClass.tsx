import { useMemo, type ReactNode } from 'react';
import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';
import { grading } from '../../../markbook/grades';
import { schoolName, withSchoolName } from '../../../markbook/tracker';
import { POINTS } from '../../../reference/points/points';
import type { ClassAtHand } from '../../workbook/ForClass';
import type { PaneActions } from '../../workbook/paneActions';
import { BackToFormulas } from './BackToFormulas';
import { ClassReportView } from './ClassReportView';
import { FreezeFormulas } from './FreezeFormulas';
import { NoticesAndLetters } from './NoticesAndLetters';
import { PlainFormulas } from './PlainFormulas';
import { PrintStatements } from './PrintStatements';
import type { ShareAim } from './shareAim';
import { ShareWays } from './ShareWays';
import type { FormulasState } from './useFormulasRead';

interface ShareClassProps extends ClassAtHand {
  readonly workbook: WorkbookState;
  readonly trackers: TrackersState;
  readonly actions: PaneActions;
  readonly formulas: FormulasState;
  readonly aim: ShareAim;
  readonly setAim: (aim: ShareAim) => void;
}

/** A class about to be passed on: how much of it needs the add-in, and one way at a time. */
export const ShareClass = (props: ShareClassProps): ReactNode => {
  const { tracker, snapshot, figures, scale, tables, workbook, trackers, actions, formulas, aim, setAim, readAgain } =
    props;
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
      return read === undefined ? null : (
        <FreezeFormulas
          {...{ read, grading: graded, tracker, trackers, figures, scale, actions, leave }}
          workbookChanges={workbook.changes}
        />
      );
    case 'statement':
      return <PrintStatements grading={graded} actions={actions} leave={leave} {...named} />;
    case 'letters':
      return <NoticesAndLetters {...props} grading={graded} leave={leave} {...named} />;
    case 'report':
      return <ClassReportView grading={graded} tracker={tracker} actions={actions} leave={leave} {...named} />;
    case 'plain':
      return read === undefined ? null : (
        <PlainFormulas
          {...{ read, grading: graded, tracker, trackers, figures, scale, tables, actions, leave }}
          workbookChanges={workbook.changes}
        />
      );
    case 'back':
      return <BackToFormulas grading={graded} tracker={tracker} trackers={trackers} actions={actions} leave={leave} />;
    case 'look':
    case 'repair':
      return <ShareWays grading={graded} tracker={tracker} formulas={formulas} setAim={setAim} />;
  }
};
