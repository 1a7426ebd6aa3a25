import { useState, type ReactNode } from 'react';
import { withSendingSeries, withStandardisation } from '../../../markbook/checking/sending';
import type { MarkFinding } from '../../../markbook/checking/markFinding';
import { heldClass } from '../../../markbook/tracker/heldClass';
import type { Tracker } from '../../../markbook/tracker/tracker';
import { checkSentence } from '../../../markbook/checking/checkingWords';
import { describeWorkbookProblem, type WorkbookProblem } from '../../../markbook/wording/workbook';
import { Notice } from '../../frame/Notice';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { CheckedSections } from './CheckedSections';
import type { ClassChecked, MarksCheckedProps } from './classChecked';
import { MendFormulas } from './MendFormulas';
import { MendMarks } from './MendMarks';
import { TypingPreview } from './TypingPreview';

type Aim =
  | { readonly kind: 'look' | 'type' | 'mend-formulas' }
  | { readonly kind: 'mend'; readonly findings: readonly MarkFinding[] };

const LOOK: Aim = { kind: 'look' };

/** What was chosen to be mended, as the sheet stands now: a colleague may have mended some meanwhile. */
const stillFound = (chosen: readonly MarkFinding[], now: readonly MarkFinding[]): readonly MarkFinding[] =>
  now.filter(({ code, cell, learner }) =>
    chosen.some(
      (each) => each.code === code && each.cell.cell === cell.cell && each.learner.shownAs === learner.shownAs,
    ),
  );

/** The zeros the teacher has looked at stay quiet while the screen is open; nothing of it is kept. */
const useSettledZeros = ({ check }: ClassChecked) => {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const keyOf = ({ cell, learner }: MarkFinding): string => `${cell.cell} ${learner.shownAs}`;
  const findings = check.findings.filter((finding) => finding.code !== 'zero' || !settled.has(keyOf(finding)));
  return { findings, settle: (finding: MarkFinding) => setSettled(new Set([...settled, keyOf(finding)])) };
};

/** Keeps what the teacher says about sending with the tracker. */
const useKeeping = ({ tracker, trackers, actions }: MarksCheckedProps) => {
  const [problem, setProblem] = useState<WorkbookProblem>();
  const keep = async (kept: Tracker): Promise<void> => {
    const all = trackers.all.map((each) => (each.id === kept.id ? kept : each));
    const saved = await actions.saveTrackers(all, tracker.id);
    setProblem(saved.ok ? undefined : saved.problems[0]);
  };
  return { keep, problem };
};

/** A component's marks as checked now: what stands in the way, then the sheet to type from. */
export const MarksChecked = (props: MarksCheckedProps): ReactNode => {
  const { checked, tracker, snapshot, actions, readAgain } = props;
  const { check, others } = checked;
  const [aim, setAim] = useState<Aim>(LOOK);
  const { findings, settle } = useSettledZeros(checked);
  const { keep, problem } = useKeeping(props);
  const leave = (): void => setAim(LOOK);
  const finish = (): void => {
    leave();
    readAgain();
    others.readAgain();
  };
  const ends = { actions, onWritten: finish, onCancel: leave };
  const zeros = findings.filter(({ code }) => code === 'zero').length;
  const { component, series } = check;
  return (
    <>
      <ScreenHeading
        screen="Check marks"
        sentence={checkSentence(check.kind, check.counts, { zerosToAsk: zeros, doubles: check.doubles.length })}
      />
      {problem !== undefined && <Notice intent="error" text={describeWorkbookProblem(problem)} />}
      {aim.kind === 'mend' && (
        <MendMarks findings={stillFound(aim.findings, check.findings)} sheet={snapshot.name} {...ends} />
      )}
      {aim.kind === 'mend-formulas' && <MendFormulas found={checked.bare} {...ends} />}
      {aim.kind === 'type' && (
        <TypingPreview
          checked={checked}
          trackerSheet={snapshot.name}
          held={heldClass(props, { withMarks: true })}
          {...ends}
        />
      )}
      {aim.kind === 'look' && (
        <CheckedSections
          {...props}
          findings={findings}
          settle={settle}
          mend={(chosen) => setAim({ kind: 'mend', findings: chosen })}
          mendFormulas={() => setAim({ kind: 'mend-formulas' })}
          type={() => setAim({ kind: 'type' })}
          chooseSeries={(chosen) => void keep(withSendingSeries(tracker, component, chosen))}
          record={(day) => void keep(withStandardisation(tracker, { component, series }, day))}
        />
      )}
    </>
  );
};
