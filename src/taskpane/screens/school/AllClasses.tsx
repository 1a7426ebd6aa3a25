import { Body1, Link, Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { SchoolLine, SchoolNeed } from '../../../markbook/school/schoolLine';
import { schoolLines } from '../../../markbook/school/schoolLines';
import { scaleSentence, schoolSentence } from '../../../markbook/school/schoolWords';
import type { Figures } from '../../../markbook/tables/figures';
import { Notice } from '../../frame/Notice';
import { ScreenHeading } from '../../frame/ScreenHeading';
import { Section } from '../../frame/Section';
import { today } from '../../frame/today';
import { useComponentAtHand } from '../../frame/useComponentAtHand';
import { useIsWide } from '../../frame/useIsWide';
import type { ScreenProps } from '../../frame/screen';
import { leadsTo } from './leadsTo';
import { SchoolCards } from './SchoolCards';
import { SchoolTable } from './SchoolTable';
import { useSchoolClasses } from './useSchoolClasses';

/** Opens what a line is about: its class, its component, and the screen on which it is seen to. */
export type OpenLine = (line: SchoolLine, need: SchoolNeed | undefined) => void;

/** All classes of the workbook, each component a line. */
export const AllClasses = (props: ScreenProps & { readonly figures: Figures }): ReactNode => {
  const { trackers, actions } = props;
  const { classes, waiting, unread, figures, tables } = useSchoolClasses(props);
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
  if (waiting > 0) {
    return (
      <>
        <ScreenHeading screen="School" sentence={`Reading ${trackers.all.length} classes.`} />
        <Spinner size="tiny" label="Reading the classes’ sheets" labelPosition="after" />
      </>
    );
  }
  return (
    <>
      <ScreenHeading screen="School" sentence={schoolSentence(lines)} />
      {unread.map(({ tracker, words }) => (
        <Notice key={tracker.id} intent="error" text={`${tracker.name} was not read. ${words}`} />
      ))}
      {isWide ? <SchoolTable lines={lines} open={open} /> : <SchoolCards lines={lines} open={open} />}
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
