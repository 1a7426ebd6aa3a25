import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { canMend, canType, type FindingSection, findingSentence, type MarkFinding } from '../../../markbook/checkMarks';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { CellRow } from '../../workbook/CellRow';
import { TypedMark } from '../../correcting/TypedMark';
import type { TypingMarks } from '../../correcting/useTypedMarks';

const useStyles = makeStyles({
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
  mend: { marginBlockStart: tokens.spacingVerticalS },
  answers: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface FindingListProps {
  readonly section: FindingSection;
  readonly findings: readonly MarkFinding[];
  readonly sheet: string;
  readonly actions: PaneActions;
  /** Opens the preview that puts these right. */
  readonly mend: (findings: readonly MarkFinding[]) => void;
  /** The teacher says that a 0 is one. */
  readonly settle: (finding: MarkFinding) => void;
  readonly typing: TypingMarks;
  /** The most that a mark can be. */
  readonly max: number;
}

const whereAndWho = ({ learner }: MarkFinding): string =>
  learner.isHidden ? `${learner.shownAs} (hidden row)` : learner.shownAs;

const wordsOf = (finding: MarkFinding): string => {
  const sentence = findingSentence(finding);
  return sentence === '' ? whereAndWho(finding) : `${whereAndWho(finding)}. ${sentence}`;
};

/** Findings that are asked one by one: only the teacher knows. */
const isAsked = ({ code }: MarkFinding): boolean => code === 'zero' || code === 'maybe-absent';

const Answers = ({ finding, mend, settle }: Pick<FindingListProps, 'mend' | 'settle'> & { finding: MarkFinding }) => {
  const styles = useStyles();
  const { cell } = finding.cell;
  if (!isAsked(finding)) return null;
  return (
    <div className={styles.answers}>
      {canMend(finding) && (
        <Button size="small" aria-label={`Make it X, ${cell}`} onClick={() => mend([finding])}>
          Make it X
        </Button>
      )}
      {finding.code === 'zero' && (
        <Button size="small" aria-label={`It is 0, ${cell}`} onClick={() => settle(finding)}>
          It is 0
        </Button>
      )}
    </div>
  );
};

const MendAll = ({ findings, mend }: Pick<FindingListProps, 'findings' | 'mend'>): ReactNode => {
  const styles = useStyles();
  const together = findings.filter((finding) => canMend(finding) && !isAsked(finding));
  if (together.length === 0) return null;
  const what = together[0]?.code === 'number-as-text' ? 'a number' : 'X';
  return (
    <div className={styles.mend}>
      <Button size="small" onClick={() => mend(together)}>
        {together.length === 1 ? `Make it ${what}` : `Make all ${together.length} ${what === 'X' ? 'X' : 'numbers'}`}
      </Button>
    </div>
  );
};

/** Findings of one kind: each with its cell, and what can be done about it. */
export const FindingList = ({
  section,
  findings,
  sheet,
  actions,
  mend,
  settle,
  typing,
  max,
}: FindingListProps): ReactNode => {
  const styles = useStyles();
  if (findings.length === 0) return null;
  const title = `${section.title} (${findings.length})`;
  return (
    <Section title={title}>
      <Body1 className={styles.words}>{section.words}</Body1>
      <LimitedList
        label={title}
        items={findings}
        keyOf={({ cell, code }) => `${cell.cell} ${code}`}
        show={(finding) => (
          <CellRow sheet={sheet} cell={finding.cell.cell} words={wordsOf(finding)} actions={actions}>
            {canType(finding) && <TypedMark finding={finding} typing={typing} max={max} />}
            <Answers finding={finding} mend={mend} settle={settle} />
          </CellRow>
        )}
        step={6}
      />
      <MendAll findings={findings} mend={mend} />
    </Section>
  );
};
