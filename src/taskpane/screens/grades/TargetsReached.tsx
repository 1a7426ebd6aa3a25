import { useMemo, type ReactNode } from 'react';
import { gradesBeside, gradesNow, type Grading, targetGrade } from '../../../markbook/grades';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { GradesCompared } from '../../workbook/GradesCompared';

/** The class's grades beside the learners' own targets; nothing where nobody has both. */
export const TargetsReached = ({
  grading,
  actions,
}: {
  readonly grading: Grading;
  readonly actions: PaneActions;
}): ReactNode => {
  const { learners } = grading.grades;
  const beside = useMemo(() => gradesBeside(gradesNow(learners), targetGrade), [learners]);
  if (beside.moves.moves.length === 0) return null;
  return (
    <Section title="Targets and grades">
      <GradesCompared
        beside={beside}
        against="target"
        columns="Grade"
        sheet={grading.sheet.snapshot.name}
        actions={actions}
      />
    </Section>
  );
};
