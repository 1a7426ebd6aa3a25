import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Grading } from '../../../markbook/grades';
import {
  type Letter,
  letterLines,
  type Letters,
  lettersSentences,
  mailMerge,
  sheetOfLines,
  STATEMENT_FIGURES,
  STATEMENT_WIDTHS,
} from '../../../markbook/share';
import { freeSheetName } from '../../../markbook/sheet';
import { foundAgain, heldClass, type Learner } from '../../../markbook/tracker';
import { counted } from '../../../markbook/wording';
import { FileToSave } from '../../controls/FileToSave';
import { Guidance } from '../../controls/Guidance';
import { LearnerPicker } from '../../controls/LearnerPicker';
import { Notice } from '../../controls/Notice';
import { useClass } from '../../workbook/ForClass';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Unfold } from '../../controls/Unfold';
import { useSheetNames } from '../../workbook/useSheetNames';
import { WritePreview } from '../../preview/WritePreview';
import { dayShown } from './dayShown';
import { ForWhom, type Whom } from './ForWhom';
import { SchoolField } from './SchoolField';
import { CHOOSE_WHOM, madeToPrint, PRINT_IT } from './printWords';

export interface SchoolNamed {
  readonly school: string;
  readonly keepSchool: (school: string) => void;
}

interface LettersMadeProps extends SchoolNamed {
  readonly grading: Grading;
  readonly letters: Letters;
  /** True while it is not known yet whose results they are. */
  readonly isReading: boolean;
  /** What one of them is called in a sentence. */
  readonly one: 'notice' | 'letter';
  readonly leave: () => void;
  /** What is chosen before: which kind of letter, and what of it. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  words: { display: 'block', marginBlock: tokens.spacingVerticalM },
});

/** What the file for mail merge is called: no learner stands in it. */
const FILES = { notice: 'Notices of marks.csv', letter: 'Results letters.csv' } as const;

const MailMerge = ({ text, file }: { readonly text: string; readonly file: string }): ReactNode => (
  <Unfold title="As a file for mail merge" heading="h2">
    <Body1 block>A line for each, with name and class; no candidate number, UCI or ULN.</Body1>
    <FileToSave file={file} text={text} type="text/csv" />
  </Unfold>
);

const headingOf = (made: number, { letters, leftOut, mocks }: Letters, one: LettersMadeProps['one']): string => {
  if (made > 0) return `${counted(made, one)}, one page each.`;
  if (letters.length > 0) return CHOOSE_WHOM;
  if (mocks.length > 0 || leftOut.some(({ because }) => because !== 'nothing to say'))
    return `No ${one} can be made yet.`;
  return one === 'letter' ? 'No results are recorded for this class.' : 'No marks to give notice of.';
};

const sheetEdits = (
  made: readonly Letter[],
  given: { readonly day: string; readonly school: string },
  { one, names }: Pick<LettersMadeProps, 'one'> & { readonly names: readonly string[] | undefined },
) => {
  if (names === undefined || made.length === 0) return [];
  const pages = made.map((letter) => letterLines(letter, given));
  const name = freeSheetName(one === 'notice' ? 'Notices of marks' : 'Results letters', names);
  return sheetOfLines({ name, pages, widths: STATEMENT_WIDTHS, figures: STATEMENT_FIGURES });
};

/** Letters for one learner or the class: as pages of a new sheet, or as a file for mail merge. */
export const LettersMade = (props: LettersMadeProps): ReactNode => {
  const { grading, letters, isReading, one, leave, school, keepSchool, children } = props;
  const { actions } = useClass();
  const styles = useStyles();
  const names = useSheetNames(actions);
  const [whom, setWhom] = useState<Whom>('class');
  const [asked, setAsked] = useState<Learner>();
  const learners = useMemo(() => letters.letters.map(({ learner }) => learner), [letters]);
  const chosen = foundAgain(asked, learners);
  const made = useMemo(
    () => letters.letters.filter(({ learner }) => whom === 'class' || learner === chosen),
    [letters, whom, chosen],
  );
  const given = useMemo(() => ({ day: dayShown(), school }), [school]);
  const edits = useMemo(() => sheetEdits(made, given, { one, names }), [made, given, one, names]);
  const held = useMemo(() => heldClass(grading.sheet, { withMarks: true }), [grading]);
  const counting = counted(made.length, one);
  return (
    <>
      <ScreenHeading
        screen="Share · Notices and letters"
        sentence={isReading ? 'Reading the classes of other subjects.' : headingOf(made.length, letters, one)}
      />
      <div className={styles.fields}>
        {children}
        <ForWhom whom={whom} learners={learners.length} choose={setWhom} />
        {whom === 'one' && <LearnerPicker learners={learners} chosen={chosen} onChoose={setAsked} />}
        <SchoolField school={school} keep={keepSchool} />
      </div>
      {lettersSentences(letters).map((words) => (
        <Notice key={words} intent="warning" text={words} />
      ))}
      <Body1 className={styles.words}>{PRINT_IT}</Body1>
      {made.length > 0 && <MailMerge text={mailMerge(made, given)} file={FILES[one]} />}
      <Unfold title="What to know" heading="h2">
        <Guidance topic="letters" label="About notices and letters" />
      </Unfold>
      <WritePreview
        edits={edits}
        held={held}
        button={`Make ${counting}`}
        done={madeToPrint(counting)}
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={leave}
        onCancel={leave}
      />
    </>
  );
};
