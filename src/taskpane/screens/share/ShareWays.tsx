import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Grading } from '../../../markbook/grades';
import { cellsOfClass, formulaTroubles, shareSentence, standStillWords } from '../../../markbook/share';
import type { Tracker } from '../../../markbook/tracker';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { Notice } from '../../controls/Notice';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import type { ShareAim } from './shareAim';
import type { FormulasState } from './useFormulasRead';

const useWayStyles = makeStyles({
  way: { marginBlockStart: tokens.spacingVerticalM },
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

interface WayProps {
  readonly words: string;
  readonly button: string;
  readonly isPrimary?: boolean;
  readonly go: () => void;
}

/** One thing that can be done: what it is for, and its button. */
const Way = ({ words, button, isPrimary = false, go }: WayProps): ReactNode => {
  const styles = useWayStyles();
  return (
    <div className={styles.way}>
      <Body1 className={styles.words}>{words}</Body1>
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={go}>
        {button}
      </Button>
    </div>
  );
};

interface ShareWaysProps {
  readonly grading: Grading;
  readonly tracker: Tracker;
  readonly formulas: FormulasState;
  readonly setAim: (aim: ShareAim) => void;
}

const headingOf = ({ read }: FormulasState, grading: Grading): string => {
  if (read === undefined) return 'Reading the workbook’s formulas.';
  const { sheets, places } = read.workbook;
  const troubled = formulaTroubles(sheets, read.cells, places).reduce((sum, { cells }) => sum + cells.length, 0);
  return shareSentence(cellsOfClass(read.cells, grading.sheet).length, read.cells.length, troubled);
};

/** The two ways for people whose Excel has no add-in. */
const WithoutAddIn = ({ setAim }: Pick<ShareWaysProps, 'setAim'>): ReactNode => (
  <Section title="For people without the add-in">
    <Way
      words="Values in place of formulas, with a note of where they came from. For a copy that is to stay as it is."
      button="Freeze to values"
      go={() => setAim('freeze')}
    />
    <Way
      words="INDEX and MATCH in place of BTEC functions: still live, also in Excel 2019, on an iPad and in LibreOffice."
      button="Plain formulas"
      go={() => setAim('plain')}
    />
  </Section>
);

interface MadeReadyProps extends Pick<ShareWaysProps, 'grading' | 'setAim'> {
  readonly shared: NonNullable<Tracker['shared']>;
}

/** What was done to the class already, and the way back. */
const MadeReady = ({ shared, grading, setAim }: MadeReadyProps): ReactNode => {
  const standStill =
    shared === 'plain' ? standStillWords(Object.values(grading.conversions).flatMap((each) => each ?? [])) : undefined;
  return (
    <Section title="This class was made ready to pass on">
      {standStill !== undefined && <Notice intent="warning" text={standStill} />}
      <Way
        words={`Its results are ${shared === 'frozen' ? 'values' : 'plain formulas'} now. The add-in’s formulas can go back over them.`}
        button="Back to add-in formulas"
        go={() => setAim('back')}
      />
    </Section>
  );
};

/** The ways to pass a class on. */
export const ShareWays = ({ grading, tracker, formulas, setAim }: ShareWaysProps): ReactNode => {
  const { read, problem, readAgain } = formulas;
  const hasFormulas = read !== undefined && read.cells.length > 0;
  return (
    <>
      <ScreenHeading screen="Share" sentence={headingOf(formulas, grading)} />
      {problem !== undefined && (
        <Notice
          intent="error"
          text={`The formulas were not read. ${describeWorkbookProblem(problem)}`}
          action={{ label: 'Read again', run: readAgain }}
        />
      )}
      {read === undefined && problem === undefined && <Spinner size="tiny" label="Reading every sheet" />}
      {tracker.shared !== undefined && <MadeReady shared={tracker.shared} grading={grading} setAim={setAim} />}
      <Section title="For learners and parents">
        <Way
          words="Marks, UMS and grades of one learner on one page of A4, or a page for each learner of the class."
          button="Learner statement"
          isPrimary
          go={() => setAim('statement')}
        />
        <Way
          words="What goes home: a notice of the school’s own marks, or of results; as pages of A4 or for mail merge."
          button="Notices and letters"
          go={() => setAim('letters')}
        />
      </Section>
      <Section title="For others">
        <Way
          words="How many hold each grade, without names; counts of 1 to 4 are hidden."
          button="Class report"
          go={() => setAim('report')}
        />
      </Section>
      {hasFormulas && <WithoutAddIn setAim={setAim} />}
    </>
  );
};
