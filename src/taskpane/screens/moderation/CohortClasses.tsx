import { Body1, Checkbox, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ClassInCohort, Cohort, InTwoClasses } from '../../../markbook/moderation';
import type { Tracker } from '../../../markbook/tracker';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { counted, seriesInWords } from '../../../markbook/wording';
import { useModerationStyles } from './useModerationStyles';

interface CohortClassesProps {
  readonly classes: readonly ClassInCohort[];
  readonly cohort: Cohort;
  readonly actions: PaneActions;
  readonly choose: (tracker: Tracker, isIn: boolean) => void;
}

const labelOf = ({ tracker, otherSeries }: ClassInCohort): string =>
  otherSeries === undefined ? tracker.name : `${tracker.name}: its marks are of ${seriesInWords(otherSeries)}`;

const InTwo = ({ one, actions }: { readonly one: InTwoClasses; readonly actions: PaneActions }): ReactNode => {
  const { counted: first, again, sheet, cell } = one;
  const marks = `${first.tracker.sheet} ${first.cell.cell} counts`;
  return (
    <>
      <Link inline onClick={() => actions.goTo(sheet, cell.cell)}>{`${sheet} ${cell.cell}`}</Link>
      {` ${again.shownAs} has another mark there: ${marks}.`}
    </>
  );
};

/** Which classes make up the cohort, and who stands in two of them (MOD-3). */
export const CohortClasses = ({ classes, cohort, actions, choose }: CohortClassesProps): ReactNode => {
  const styles = useModerationStyles();
  const differing = cohort.inTwo.filter(({ doMarksDiffer }) => doMarksDiffer);
  return (
    <>
      <Body1 block className={styles.quiet}>
        Everyone entered for the component in this series is one cohort: all classes, pathways and assessors (CG).
      </Body1>
      {classes.map((each, index) => (
        <div key={each.tracker.id}>
          <Checkbox
            label={labelOf(each)}
            checked={each.isIn}
            disabled={index === 0}
            onChange={(_, { checked }) => choose(each.tracker, checked === true)}
          />
        </div>
      ))}
      {cohort.withoutMarks.map(({ id, name }) => (
        <Body1 block key={id}>{`${name} has no column of marks for this component.`}</Body1>
      ))}
      {cohort.inTwo.length > 0 && (
        <Body1
          block
        >{`${counted(cohort.inTwo.length, 'learner stands', 'learners stand')} in two classes and ${cohort.inTwo.length === 1 ? 'is' : 'are'} counted once.`}</Body1>
      )}
      {differing.length > 0 && (
        <LimitedList
          label="Different marks in two classes"
          items={differing}
          keyOf={({ sheet, again }) => `${sheet} ${again.row}`}
          show={(one) => <InTwo one={one} actions={actions} />}
          step={6}
        />
      )}
    </>
  );
};
