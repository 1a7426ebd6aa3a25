import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type Against,
  type GradeMove,
  type GradeMoves,
  gradeMovesSentence,
  gradeMoveWords,
  type GradesBeside,
  movedTitle,
  movesBetween,
} from '../../markbook/grades';
import { LimitedList } from '../controls/LimitedList';
import { Unfold } from '../controls/Unfold';
import { LearnerLine } from './LearnerLine';
import type { PaneActions } from './paneActions';

const useGradeGridStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', marginBlock: tokens.spacingVerticalS },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  head: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', paddingInlineEnd: tokens.spacingHorizontalS },
  top: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase100,
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
  },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2, paddingBlockEnd: tokens.spacingVerticalXXS },
  cell: {
    minWidth: '26px',
    height: '24px',
    padding: '1px',
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  same: { border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  higher: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  lower: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface GradeGridProps {
  readonly label: string;
  readonly moves: GradeMoves;
  /** What the rows are: `Expected`. */
  readonly rows: string;
  readonly columns: string;
}

/** How many went from which grade to which: those on the diagonal are as expected, those left of it higher. */
const GradeGrid = ({ label, moves, rows, columns }: GradeGridProps): ReactNode => {
  const styles = useGradeGridStyles();
  const { grades } = moves;
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <caption className={styles.caption}>{`Down: ${rows.toLowerCase()}. Across: ${columns.toLowerCase()}.`}</caption>
        <thead>
          <tr>
            <td />
            {grades.map((grade) => (
              <th key={grade} scope="col" className={styles.top}>
                {grade}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map((from, down) => (
            <tr key={from}>
              <th scope="row" className={styles.head}>
                {from}
              </th>
              {grades.map((to, across) => {
                const count = movesBetween(moves, from, to);
                const place = down === across ? styles.same : across < down ? styles.higher : styles.lower;
                return (
                  <td key={to} className={mergeClasses(styles.cell, (count > 0 || down === across) && place)}>
                    {count > 0 ? count : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const ROWS: Readonly<Record<Against, string>> = { expected: 'Expected', target: 'Target' };

interface GradesComparedProps {
  readonly beside: GradesBeside;
  readonly against: Against;
  /** What the columns are: `Result`. */
  readonly columns: string;
  readonly sheet: string;
  readonly actions: PaneActions;
}

interface MovedProps extends Pick<GradesComparedProps, 'against' | 'sheet' | 'actions'> {
  readonly title: string;
  readonly moved: readonly GradeMove[];
}

const Moved = ({ title, moved, against, sheet, actions }: MovedProps): ReactNode =>
  moved.length > 0 && (
    <Unfold title={title} heading="h3">
      <LimitedList
        label={title}
        items={moved}
        keyOf={({ learner }) => String(learner.row)}
        show={(move) => (
          <LearnerLine learner={move.learner} words={gradeMoveWords(move, against)} sheet={sheet} actions={actions} />
        )}
      />
    </Unfold>
  );

/** A class's grades beside those expected or aimed at: a sentence, the picture, and who is elsewhere. */
export const GradesCompared = ({ beside, columns, ...given }: GradesComparedProps): ReactNode => {
  const { moves, without } = beside;
  const { against } = given;
  return (
    <>
      <Body1 block>{gradeMovesSentence(moves, against, without)}</Body1>
      <GradeGrid
        label={`${ROWS[against]} and ${columns.toLowerCase()}: learners`}
        moves={moves}
        rows={ROWS[against]}
        columns={columns}
      />
      {(['lower', 'higher'] as const).map((which) => (
        <Moved key={which} title={movedTitle(which, against, moves[which].length)} moved={moves[which]} {...given} />
      ))}
    </>
  );
};
