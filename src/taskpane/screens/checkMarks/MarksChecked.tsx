import { Body1 } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import {
  type BareFormula,
  checkSentence,
  type Corrections,
  type MarkFinding,
  mendedFormulas,
  mendedMarks,
  typedCorrections,
  withSendingSeries,
  withStandardisation,
} from '../../../markbook/checkMarks';
import { heldClass, heldLearners, schoolName, type Tracker } from '../../../markbook/tracker';
import { counted, describeWorkbookProblem, inFigures, type WorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { CorrectMarks } from '../../correcting/CorrectMarks';
import { useTypedMarks } from '../../correcting/useTypedMarks';
import { WritePreview } from '../../preview/WritePreview';
import { useClass } from '../../workbook/ForClass';
import type { PaneActions } from '../../workbook/paneActions';
import { CheckedSections } from './CheckedSections';
import type { ClassChecked, MarksCheckedProps } from './classChecked';
import { TypingPreview } from './TypingPreview';

interface MendMarksProps {
  readonly findings: readonly MarkFinding[];
  readonly sheet: string;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** What putting marks right would change, cell by cell. */
const MendMarks = ({ findings, sheet, actions, onWritten, onCancel }: MendMarksProps): ReactNode => {
  const edits = mendedMarks(findings, sheet);
  const held = heldLearners(
    sheet,
    findings.map(({ learner }) => learner),
  );
  const [first] = findings;
  const isNumber = first?.code === 'number-as-text';
  const where = findings.length === 1 ? (first?.cell.cell ?? '') : `${inFigures(findings.length)} cells`;
  const names = new Map(findings.map(({ cell, learner }) => [cell.cell, learner.shownAs]));
  const what = isNumber ? (findings.length === 1 ? 'a number' : 'numbers') : 'X';
  return (
    <WritePreview
      edits={edits}
      held={held}
      button={`Write ${what} to ${where}`}
      done={`Wrote ${what} to ${where}.`}
      actions={actions}
      nameOf={({ cell }) => names.get(cell)}
      onWritten={onWritten}
      onCancel={onCancel}
    />
  );
};

interface MendFormulasProps {
  readonly found: readonly BareFormula[];
  readonly actions: PaneActions;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** What mending formulas would change, sheet by sheet. */
const MendFormulas = ({ found, actions, onWritten, onCancel }: MendFormulasProps): ReactNode => {
  const count = found.filter(({ mended }) => mended !== undefined).length;
  return (
    <WritePreview
      edits={mendedFormulas(found)}
      button={`Correct ${counted(count, 'formula')}`}
      done={`Corrected ${counted(count, 'formula')}.`}
      actions={actions}
      groupOf={({ sheet }) => `On ${sheet}`}
      onWritten={onWritten}
      onCancel={onCancel}
    >
      <Body1 block>
        A blank stays blank: sums of marks give a mark once all their cells have one, and X where all are X. Marks and
        grades of others do not change.
      </Body1>
    </WritePreview>
  );
};

type Aim =
  | { readonly kind: 'look' | 'type' | 'mend-formulas' | 'correct' }
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
const useKeeping = () => {
  const { tracker, trackers, actions } = useClass();
  const [problem, setProblem] = useState<WorkbookProblem>();
  const keep = async (kept: Tracker): Promise<void> => {
    const all = trackers.all.map((each) => (each.id === kept.id ? kept : each));
    const saved = await actions.saveTrackers(all, tracker.id);
    setProblem(saved.ok ? undefined : saved.problems[0]);
  };
  return { keep, problem };
};

interface AimedProps {
  readonly checked: ClassChecked;
  readonly aim: Aim;
  readonly corrections: Corrections;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
  /** The typed marks are on the sheet. */
  readonly onCorrected: () => void;
}

/** The preview of what was chosen to be done about the marks. */
const Aimed = ({ checked, aim, corrections, onWritten, onCancel, onCorrected }: AimedProps): ReactNode => {
  const given = useClass();
  const { snapshot, tracker, trackers, actions } = given;
  const { name: sheet } = snapshot;
  const ends = { actions, onWritten, onCancel };
  switch (aim.kind) {
    case 'mend':
      return <MendMarks findings={stillFound(aim.findings, checked.check.findings)} sheet={sheet} {...ends} />;
    case 'correct':
      return <CorrectMarks corrections={corrections} sheet={sheet} {...ends} onWritten={onCorrected} />;
    case 'mend-formulas':
      return <MendFormulas found={checked.bare} {...ends} />;
    case 'type':
      return (
        <TypingPreview
          checked={checked}
          trackerSheet={sheet}
          school={schoolName(tracker, trackers.all)}
          held={heldClass(given, { withMarks: true })}
          {...ends}
        />
      );
    case 'look':
      return null;
  }
};

/** A component's marks as checked now: what stands in the way, then the sheet to type from. */
export const MarksChecked = (props: MarksCheckedProps): ReactNode => {
  const { checked } = props;
  const { tracker, snapshot, readAgain } = useClass();
  const { check, others } = checked;
  const { component, series } = check;
  const [aim, setAim] = useState<Aim>(LOOK);
  const { findings, settle } = useSettledZeros(checked);
  const { keep, problem } = useKeeping();
  const typing = useTypedMarks();
  const corrections = typedCorrections(check.findings, typing.typed, check.most, snapshot.name);
  const leave = (): void => setAim(LOOK);
  const finish = (): void => {
    leave();
    readAgain();
    others.readAgain();
  };
  const onCorrected = (): void => {
    typing.forget();
    finish();
  };
  const zeros = findings.filter(({ code }) => code === 'zero').length;
  return (
    <>
      <ScreenHeading
        screen="Check marks"
        sentence={checkSentence(check.kind, check.counts, { zerosToAsk: zeros, doubles: check.doubles.length })}
      />
      {problem !== undefined && <Notice intent="error" text={describeWorkbookProblem(problem)} />}
      <Aimed {...{ checked, aim, corrections, onCorrected }} onWritten={finish} onCancel={leave} />
      {aim.kind === 'look' && (
        <CheckedSections
          marks={props}
          {...{ findings, typing, corrections }}
          acts={{
            settle,
            mend: (chosen) => setAim({ kind: 'mend', findings: chosen }),
            mendFormulas: () => setAim({ kind: 'mend-formulas' }),
            type: () => setAim({ kind: 'type' }),
            correct: () => setAim({ kind: 'correct' }),
            chooseSeries: (chosen) => void keep(withSendingSeries(tracker, component, chosen)),
            record: (day) => void keep(withStandardisation(tracker, { component, series }, day)),
          }}
        />
      )}
    </>
  );
};
