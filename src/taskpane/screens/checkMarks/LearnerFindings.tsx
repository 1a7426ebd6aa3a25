import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { doubleWords, type MarksCheck } from '../../../markbook/checkMarks';
import { cellAddress } from '../../../markbook/sheet';
import type { Learner } from '../../../markbook/tracker';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { CellRow } from '../../workbook/CellRow';
import { NO_OWN_NUMBER, capital } from '../../../markbook/wording';

const useStyles = makeStyles({ words: { display: 'block', color: tokens.colorNeutralForeground2 } });

interface LearnerFindingsProps {
  readonly check: MarksCheck;
  readonly sheet: string;
  readonly columns: readonly { readonly column: number }[];
  readonly actions: PaneActions;
}

interface ListedProps {
  readonly title: string;
  readonly words: string;
  readonly rows: readonly { readonly key: string; readonly row: number; readonly words: string }[];
}

/** Learners who look like one, who have no identifier, and rows with a mark but nobody's name. */
export const LearnerFindings = ({ check, sheet, columns, actions }: LearnerFindingsProps): ReactNode => {
  const styles = useStyles();
  const [first, last] = [Math.min(...columns.map(({ column }) => column)), Math.max(...columns.map((c) => c.column))];
  const rangeOf = (row: number): string => `${cellAddress(row, first)}:${cellAddress(row, last)}`;
  const listed = ({ title, words, rows }: ListedProps): ReactNode =>
    rows.length > 0 && (
      <Section title={title}>
        <Body1 className={styles.words}>{words}</Body1>
        <LimitedList
          label={title}
          items={rows}
          keyOf={({ key }) => key}
          show={({ row, words: said }) => (
            <CellRow sheet={sheet} cell={rangeOf(row)} label={`Row ${row + 1}`} words={said} actions={actions} />
          )}
          step={6}
        />
      </Section>
    );
  const ofLearner = (learner: Learner) => ({ key: String(learner.row), row: learner.row, words: learner.shownAs });
  return (
    <>
      {listed({
        title: `Entered twice? (${check.doubles.length})`,
        words: 'One learner has one row. If these are two, their numbers or names must differ.',
        rows: check.doubles.flatMap((double) =>
          double.learners.map((learner) => ({
            key: `${double.by} ${learner.row}`,
            row: learner.row,
            words: `${learner.shownAs}. ${doubleWords(double)}`,
          })),
        ),
      })}
      {listed({
        title: `${capital(NO_OWN_NUMBER)} (${check.withoutIdentifier.length})`,
        words: 'Only the name tells who they are in Edexcel Online.',
        rows: check.withoutIdentifier.map(ofLearner),
      })}
      {listed({
        title: `A mark without a learner (${check.withoutLearner.length})`,
        words: 'These rows have a mark but no name and no number, so they are not counted.',
        rows: check.withoutLearner.map(({ row }) => ({ key: String(row), row, words: 'No name and no number.' })),
      })}
    </>
  );
};
