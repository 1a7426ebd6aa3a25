import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type Against,
  type GradeMove,
  gradeMovesSentence,
  gradeMoveWords,
  type GradesBeside,
  movedTitle,
} from '../../markbook/grades';
import { GradeGrid } from './GradeGrid';
import { LimitedList } from '../controls/LimitedList';
import type { PaneActions } from './paneActions';
import { Unfold } from '../controls/Unfold';
import { LearnerLine } from './LearnerLine';

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
