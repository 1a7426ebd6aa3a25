import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ClassMocks, UnderOneSeries, UnderOneWay } from '../../../markbook/mocks';
import type { GradeCount } from '../../../rules';
import { Section } from '../../controls/Section';
import { SideBySide } from '../../controls/SideBySide';

const useStyles = makeStyles({ words: { display: 'block', marginBlockEnd: tokens.spacingVerticalXS } });

type Line = readonly [head: string, ...cells: (string | number)[]];

const gradeLines = (columns: readonly (readonly GradeCount[])[]): readonly Line[] =>
  (columns[0] ?? []).map(({ grade }, index): Line => [grade, ...columns.map((counts) => counts[index]?.count ?? 0)]);

const Component = ({ component, under }: { readonly component: string; readonly under: readonly UnderOneSeries[] }) => {
  const isAnyAbove = under.some(({ above }) => above > 0);
  const above: Line = ['Above max', ...under.map((each) => each.above)];
  return (
    <SideBySide
      label={`${component} mock: learners at each grade by series`}
      headings={['Grade', ...under.map(({ conversion }) => conversion.series)]}
      rows={[...gradeLines(under.map(({ counts }) => counts)), ...(isAnyAbove ? [above] : [])]}
    />
  );
};

const Qualification = ({ ways }: { readonly ways: readonly UnderOneWay[] }) => (
  <SideBySide
    label="Qualification with this mock: learners at each grade by series"
    headings={['Grade', ...ways.map(({ way }) => way.series ?? 'As chosen')]}
    rows={gradeLines(ways.map(({ counts }) => counts))}
  />
);

/** The class's mock under each series, side by side: how many learners at each grade. Counts, never chances. */
export const UnderSeries = ({ mocks }: { readonly mocks: ClassMocks }): ReactNode => {
  const styles = useStyles();
  return (
    <>
      {mocks.mocks.map(({ component, held }) => (
        <Section key={component} title={`${component} mock under past series`}>
          {held.length === 0 ? (
            <Body1 className={styles.words}>{`No UMS table is held for ${component}.`}</Body1>
          ) : (
            <>
              <Caption1 className={styles.words}>
                Learners at each component grade, had these marks been sat in that series.
              </Caption1>
              <Component component={component} under={mocks.distributions.get(component) ?? []} />
            </>
          )}
        </Section>
      ))}
      {mocks.qualification.length > 0 && (
        <Section title="Qualification with this mock">
          <Caption1 className={styles.words}>
            Learners at each grade, the mock’s UMS added to those of the other components. Not a result.
          </Caption1>
          <Qualification ways={mocks.qualification} />
        </Section>
      )}
    </>
  );
};
