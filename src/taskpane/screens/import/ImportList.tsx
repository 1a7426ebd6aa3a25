import { useMemo, useState, type ReactNode } from 'react';
import { structureFor } from '../../../reference/specifications/structures';
import type { Figures } from '../../../markbook/tables';
import {
  type ImportAnswers,
  importState,
  type ImportState,
  type ImportTarget,
  knownSeries,
  NO_ANSWERS,
  readList,
  type ReadList,
  type TrackerSheet,
  unanswered,
} from '../../../markbook/import';
import type { RowOfNoSubject } from '../../../markbook/sittings';
import type { WhoseRows } from '../../../markbook/keys';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { StepFocus } from '../tables/StepFocus';
import { ColumnsStep } from './ColumnsStep';
import { learnersSentence, listSentence, planSentence, questionsSentence } from './importSentences';
import { LearnersStep } from './LearnersStep';
import type { OpenedList } from '../../../markbook/paste';
import { PreviewStep } from './PreviewStep';
import { QuestionsStep } from './QuestionsStep';
import type { ImportSheets } from './useImportSheets';

type Step = 'columns' | 'questions' | 'learners' | 'preview';

interface ImportListProps {
  readonly source: OpenedList;
  readonly sheets: ImportSheets;
  readonly tracker: TrackerSheet;
  readonly ofNoSubject: readonly RowOfNoSubject[];
  readonly isElsewhere: WhoseRows['isElsewhere'];
  readonly figures?: Figures;
  readonly actions: PaneActions;
  readonly onWritten: (to: ImportTarget) => void;
  readonly another: () => void;
}

const isAsked = (step: Step, { questions, matches }: ImportState): boolean => {
  if (step === 'questions') {
    const { words, series, components, asksForNumbers } = questions;
    return asksForNumbers || words.length + series.length + components.length > 0;
  }
  return step !== 'learners' || matches.some(({ kind }) => kind !== 'sure');
};

const STEPS: readonly Step[] = ['columns', 'questions', 'learners', 'preview'];

const stepFrom = (step: Step, by: 1 | -1, state: ImportState): Step => {
  const at = STEPS.indexOf(step) + by;
  const found = STEPS[at];
  if (found === undefined) return step;
  return isAsked(found, state) ? found : stepFrom(found, by, state);
};

const sentenceOf = (step: Step, list: ReadList, state: ImportState): string => {
  switch (step) {
    case 'columns':
      return listSentence(list);
    case 'questions':
      return questionsSentence(state);
    case 'learners':
      return learnersSentence(state);
    case 'preview':
      return planSentence(state);
  }
};

/** How far the list has come, and what can be said and done about it. */
interface UnderWay {
  readonly step: Step;
  readonly sheet: number;
  readonly list: ReadList;
  readonly state: ImportState;
  readonly answers: ImportAnswers;
  readonly open: (sheet: number) => void;
  readonly change: (list: ReadList) => void;
  readonly answer: (answers: ImportAnswers) => void;
  readonly next: () => void;
  readonly back: () => void;
}

interface StepShownProps {
  readonly given: ImportListProps;
  readonly now: UnderWay;
}

const StepShown = ({ given, now }: StepShownProps): ReactNode => {
  const { source, tracker, figures, sheets, actions, ofNoSubject, another, onWritten } = given;
  const { step, sheet, list, state, answers, open, change, answer, next, back } = now;
  switch (step) {
    case 'columns':
      return (
        <ColumnsStep
          {...{ list, tracker, sheet, change, next }}
          {...(source.note !== undefined && { note: source.note })}
          sheets={source.sheets.map(({ name }) => name)}
          chooseSheet={open}
          back={another}
        />
      );
    case 'questions': {
      const series = knownSeries(figures, tracker.reading.tracker.subject);
      const { components } = structureFor(tracker.reading.tracker.subject);
      return <QuestionsStep questions={state.questions} {...{ components, answers, series, answer, next, back }} />;
    }
    case 'learners':
      return (
        <LearnersStep
          matches={state.matches}
          learners={tracker.reading.learners}
          target={state.target}
          who={answers.who}
          answer={(who) => answer({ ...answers, who })}
          {...{ next, back }}
        />
      );
    case 'preview': {
      const { ledgerProblem } = sheets;
      return (
        <PreviewStep
          {...{ state, tracker, answers, answer, actions, back, ofNoSubject }}
          onWritten={() => onWritten(state.target)}
          {...(ledgerProblem !== undefined && { ledgerProblem })}
        />
      );
    }
  }
};

/** One list on its way into the workbook, step by step: columns, questions, learners, preview. */
export const ImportList = (props: ImportListProps): ReactNode => {
  const { source, sheets, tracker, figures, isElsewhere } = props;
  const { subject } = tracker.reading.tracker;
  const listFor = { structure: structureFor(subject), code: subject };
  const [sheet, setSheet] = useState(0);
  const [list, setList] = useState(() => readList(source.sheets[0]?.grid ?? [], listFor));
  const [step, setStep] = useState<Step>('columns');
  const [answers, setAnswers] = useState<ImportAnswers>(NO_ANSWERS);
  const { ledger, sheetNames } = sheets;
  const state = useMemo(
    () =>
      importState({
        ...{ list, tracker, sheetNames, answers, isElsewhere },
        ...(figures && { figures }),
        ...(ledger && { ledger }),
      }),
    [list, tracker, sheetNames, answers, figures, ledger, isElsewhere],
  );
  const open = (index: number): void => {
    setSheet(index);
    setAnswers(NO_ANSWERS);
    setList(readList(source.sheets[index]?.grid ?? [], listFor));
  };
  const move = (by: 1 | -1) => () => setStep(stepFrom(step, by, state));
  const shown = step === 'preview' && unanswered(state.questions, answers) > 0 ? 'questions' : step;
  return (
    <StepFocus step={shown}>
      <ScreenHeading screen="Import" sentence={sentenceOf(shown, list, state)} />
      <StepShown
        given={props}
        now={{
          ...{ sheet, list, state, answers, open },
          step: shown,
          change: setList,
          answer: setAnswers,
          next: move(1),
          back: move(-1),
        }}
      />
    </StepFocus>
  );
};
