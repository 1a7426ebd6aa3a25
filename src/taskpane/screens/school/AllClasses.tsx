import { Body1, Link } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { scaleSentence, schoolLines, schoolSentence, workKeptSentences } from '../../../markbook/school';
import { Guidance } from '../../controls/Guidance';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { today } from '../../workbook/today';
import { useComponentAtHand } from '../../workbook/useComponentAtHand';
import type { SchoolClasses } from '../../workbook/useSchoolClasses';
import { useIsWide } from '../../controls/useIsWide';
import type { ScreenProps } from '../../workbook/screen';
import { Deadlines } from './Deadlines';
import { leadsTo } from './leadsTo';
import type { OpenLine } from './openLine';
import { SchoolCards } from './SchoolCards';
import { SchoolTable } from './SchoolTable';

interface AllClassesProps extends ScreenProps {
  readonly school: SchoolClasses;
}

/** All classes of the workbook, each component a line. */
export const AllClasses = ({ trackers, actions, school }: AllClassesProps): ReactNode => {
  const { classes, figures, tables } = school;
  const day = today().iso;
  const isWide = useIsWide();
  const [, takeComponent] = useComponentAtHand('');
  const lines = useMemo(
    () => schoolLines(classes, { all: trackers.all, figures, tables, today: day }),
    [classes, trackers.all, figures, tables, day],
  );
  const open: OpenLine = ({ tracker, component }, need) => {
    takeComponent(component, tracker.id);
    actions.chooseTracker(tracker.id);
    actions.openScreen(leadsTo(need));
  };
  const scale = scaleSentence(lines);
  const kept = workKeptSentences(lines, { tables, today: day });
  return (
    <>
      <ScreenHeading screen="School" sentence={schoolSentence(lines)} />
      {isWide ? <SchoolTable lines={lines} open={open} /> : <SchoolCards lines={lines} open={open} />}
      <Deadlines lines={lines} tables={tables} today={day} actions={actions} />
      {kept.length > 0 && (
        <Section title="Keeping of work">
          {kept.map((words) => (
            <Body1 block key={words}>
              {words}
            </Body1>
          ))}
          <Guidance topic="keeping" label="Keeping of work" />
        </Section>
      )}
      {scale !== '' && (
        <Section title="UMS scale">
          <Body1 block>{scale}</Body1>
          <Link as="button" onClick={() => actions.openScreen('Set up', 'scale')}>
            Compare the scale in Set up
          </Link>
        </Section>
      )}
    </>
  );
};
