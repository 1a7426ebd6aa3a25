import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { canType, type Corrections, findingSentence, type MarkToCorrect } from '../../../markbook/checkMarks';
import { CorrectFoot } from '../../correcting/CorrectMarks';
import { TypedMark } from '../../correcting/TypedMark';
import type { TypingMarks } from '../../correcting/useTypedMarks';
import { CellRow } from '../../workbook/CellRow';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';

const useStyles = makeStyles({ words: { display: 'block', color: tokens.colorNeutralForeground2 } });

interface MarksToCorrectProps {
  readonly marks: readonly MarkToCorrect[];
  readonly typing: TypingMarks;
  readonly corrections: Corrections;
  readonly sheet: string;
  readonly actions: PaneActions;
  readonly preview: () => void;
}

/** Marks that can't be used, each with a field for the right one: no grade is written on them before. */
export const MarksToCorrect = (props: MarksToCorrectProps): ReactNode => {
  const { marks, typing, corrections, sheet, actions, preview } = props;
  const styles = useStyles();
  if (marks.length === 0) return null;
  const title = `Marks to correct (${marks.length})`;
  return (
    <Section title={title}>
      <Body1 className={styles.words}>
        Type the mark, or X for absent. Nothing is written before you have seen it.
      </Body1>
      <LimitedList
        label={title}
        items={marks}
        keyOf={({ finding }) => finding.cell.cell}
        show={({ finding, max }) => (
          <CellRow
            sheet={sheet}
            cell={finding.cell.cell}
            words={`${finding.learner.shownAs}. ${findingSentence(finding)}`}
            actions={actions}
          >
            {canType(finding) && <TypedMark finding={finding} typing={typing} max={max} />}
          </CellRow>
        )}
      />
      <CorrectFoot corrections={corrections} preview={preview} />
    </Section>
  );
};
