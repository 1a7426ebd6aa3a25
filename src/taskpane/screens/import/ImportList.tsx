import { useMemo, useState, type ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables/figures';
import { importState, isAnswered, type ImportState } from '../../../markbook/import/importState';
import { readList, type ReadList } from '../../../markbook/import/list/readList';
import { NO_ANSWERS, type ImportAnswers } from '../../../markbook/import/plan/answers';
import type { TrackerSheet } from '../../../markbook/import/plan/trackerSheet';
import { knownSeries } from '../../../markbook/import/plan/knownSeries';
import type { PaneActions } from '../../frame/paneActions';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { StepFocus } from '../tables/StepFocus';
import { ColumnsStep } from './ColumnsStep';
import { learnersSentence, listSentence, previewSentence, questionsSentence } from './importSentences';
import { LearnersStep } from './LearnersStep';
import type { OpenedSource } from './openedSource';
import { PreviewStep } from './PreviewStep';
import { QuestionsStep } from './QuestionsStep';
import type { ImportSheets } from './useImportSheets';

type Step = 'columns' | 'questions' | 'learners' | 'preview';

interface ImportListProps {
  readonly source: OpenedSource;
  readonly sheets: ImportSheets;
  readonly tracker: TrackerSheet;
  readonly figures?: Figures;
  readonly actions: PaneActions;
  readonly onWritten: () => void;
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
      return previewSentence(state);
  }
};

/** One list on its way into the workbook, step by step: columns, questions, learners, preview. */
export const ImportList = (props: ImportListProps): ReactNode => {
  const { source, sheets, tracker, figures, actions, onWritten, another } = props;
  const [sheet, setSheet] = useState(0);
  const [list, setList] = useState(() => readList(source.sheets[0]?.grid ?? []));
  const [step, setStep] = useState<Step>('columns');
  const [answers, setAnswers] = useState<ImportAnswers>(NO_ANSWERS);
  const { ledger, ledgerProblem, sheetNames } = sheets;
  const state = useMemo(
    () => importState({ list, tracker, sheetNames, answers, ...(figures && { figures }), ...(ledger && { ledger }) }),
    [list, tracker, sheetNames, answers, figures, ledger],
  );
  const open = (index: number): void => {
    setSheet(index);
    setAnswers(NO_ANSWERS);
    setList(readList(source.sheets[index]?.grid ?? []));
  };
  const move = (by: 1 | -1) => () => setStep(stepFrom(step, by, state));
  const shown = step === 'preview' && !isAnswered(state.questions, answers) ? 'questions' : step;
  return (
    <StepFocus step={shown}>
      <ScreenHeading screen="Import" sentence={sentenceOf(shown, list, state)} />
      {shown === 'columns' && (
        <ColumnsStep
          list={list}
          tracker={tracker}
          {...(source.note !== undefined && { note: source.note })}
          sheets={source.sheets.map(({ name }) => name)}
          sheet={sheet}
          chooseSheet={open}
          change={setList}
          next={move(1)}
          back={another}
        />
      )}
      {shown === 'questions' && (
        <QuestionsStep
          questions={state.questions}
          answers={answers}
          series={knownSeries(figures, tracker.reading.tracker.subject)}
          answer={setAnswers}
          next={move(1)}
          back={move(-1)}
        />
      )}
      {shown === 'learners' && (
        <LearnersStep
          matches={state.matches}
          learners={tracker.reading.learners}
          target={state.target}
          who={answers.who}
          answer={(who) => setAnswers({ ...answers, who })}
          next={move(1)}
          back={move(-1)}
        />
      )}
      {shown === 'preview' && (
        <PreviewStep
          state={state}
          tracker={tracker}
          {...(ledgerProblem !== undefined && { ledgerProblem })}
          answers={answers}
          answer={setAnswers}
          actions={actions}
          onWritten={onWritten}
          back={move(-1)}
        />
      )}
    </StepFocus>
  );
};
