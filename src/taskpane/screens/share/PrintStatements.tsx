import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { freeSheetName } from '../../../markbook/sheet';
import type { Grading } from '../../../markbook/grades';
import { sheetOfLines, STATEMENT_FIGURES, STATEMENT_WIDTHS, statementLines } from '../../../markbook/share';
import { heldClass, type Learner } from '../../../markbook/tracker';
import { LearnerPicker } from '../../controls/LearnerPicker';
import { Notice } from '../../controls/Notice';
import type { PaneActions } from '../../workbook/paneActions';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { WritePreview } from '../../preview/WritePreview';
import { counted } from '../../../markbook/wording';
import { dayShown } from './dayShown';
import { ForWhom, type Whom } from './ForWhom';
import { SchoolField } from './SchoolField';
import { useSheetNames } from '../../workbook/useSheetNames';
import { CHOOSE_WHOM, madeToPrint, PRINT_IT } from './printWords';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  words: { display: 'block', marginBlock: tokens.spacingVerticalM },
});

interface PrintStatementsProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
  readonly leave: () => void;
  readonly school: string;
  readonly keepSchool: (school: string) => void;
}

const useStatements = (
  { grading, school }: Pick<PrintStatementsProps, 'grading' | 'school'>,
  rows: ReadonlySet<number>,
  names: readonly string[] | undefined,
) => {
  const edits = useMemo(() => {
    if (names === undefined) return [];
    const day = dayShown();
    const pages = grading.grades.learners
      .filter(({ learner }) => rows.has(learner.row))
      .map((learner) => statementLines(learner, grading, { day, school }));
    if (pages.length === 0) return [];
    return sheetOfLines({
      name: freeSheetName('Statement', names),
      pages,
      widths: STATEMENT_WIDTHS,
      figures: STATEMENT_FIGURES,
    });
  }, [grading, school, rows, names]);
  const held = useMemo(() => heldClass(grading.sheet, { withMarks: true }), [grading]);
  return { edits, held };
};

/** A sheet to print: one learner's statement on one page, or a page for every learner. */
export const PrintStatements = (props: PrintStatementsProps): ReactNode => {
  const { grading, actions, leave, school, keepSchool } = props;
  const styles = useStyles();
  const names = useSheetNames(actions);
  const { learners } = grading.sheet.reading;
  const [whom, setWhom] = useState<Whom>('one');
  const [chosen, setChosen] = useState<Learner>();
  const rows = useMemo(
    () => new Set(whom === 'class' ? learners.map(({ row }) => row) : chosen === undefined ? [] : [chosen.row]),
    [whom, learners, chosen],
  );
  const { edits, held } = useStatements(props, rows, names);
  const differing = grading.differences.filter(({ learner }) => rows.has(learner.learner.row)).length;
  return (
    <>
      <ScreenHeading
        screen="Share · Learner statement"
        sentence={rows.size === 0 ? CHOOSE_WHOM : `${counted(rows.size, 'statement')}, one page each.`}
      />
      <div className={styles.fields}>
        <ForWhom whom={whom} learners={learners.length} choose={setWhom} />
        {whom === 'one' && <LearnerPicker learners={learners} chosen={chosen} onChoose={setChosen} />}
        <SchoolField school={school} keep={keepSchool} />
      </div>
      {differing > 0 && (
        <Notice
          intent="warning"
          text={`The sheet itself shows something else in ${counted(differing, 'cell')}. The statement says what the marks give.`}
          action={{ label: 'Go to Grades', run: () => actions.openScreen('Grades') }}
        />
      )}
      <Body1 className={styles.words}>{PRINT_IT}</Body1>
      <WritePreview
        edits={edits}
        held={held}
        button={rows.size > 1 ? `Make ${counted(rows.size, 'statement')}` : 'Make the statement'}
        done={madeToPrint(counted(rows.size, 'statement'))}
        actions={actions}
        groupOf={({ sheet }) => sheet}
        onWritten={leave}
        onCancel={leave}
      />
    </>
  );
};
