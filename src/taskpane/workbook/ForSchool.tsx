import { Spinner } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Figures } from '../../markbook/tables';
import { FirstElsewhere } from './FirstElsewhere';
import { NoSubject } from './NoSubject';
import { Notice } from '../controls/Notice';
import type { ScreenProps } from './screen';
import type { ScreenName } from './screenName';
import { ScreenHeading } from '../controls/ScreenHeading';
import { useSchoolClasses, type SchoolClasses } from './useSchoolClasses';
import { ReadingWorkbook } from './ReadingWorkbook';

interface ForSchoolProps extends ScreenProps {
  readonly screen: ScreenName;
  /** What the screen shows once a class is set up. */
  readonly words: string;
  readonly show: (given: SchoolClasses) => ReactNode;
}

const OfSchool = (props: ForSchoolProps & { readonly figures: Figures }): ReactNode => {
  const { screen, show, trackers, actions } = props;
  const school = useSchoolClasses(props);
  const ofNoSubject = useMemo(() => school.classes.flatMap(({ sittings }) => sittings.ofNoSubject), [school.classes]);
  if (school.waiting > 0) {
    return (
      <>
        <ScreenHeading screen={screen} sentence={`Reading ${trackers.all.length} classes.`} />
        <Spinner size="tiny" label="Reading the classes’ sheets" labelPosition="after" />
      </>
    );
  }
  return (
    <>
      {school.unread.map(({ tracker, words }) => (
        <Notice key={tracker.id} intent="error" text={`${tracker.name} was not read. ${words}`} />
      ))}
      <NoSubject rows={ofNoSubject} actions={actions} />
      {show(school)}
    </>
  );
};

/** Shows a screen that is about all classes of the workbook, once there is one and their sheets were read. */
export const ForSchool = (props: ForSchoolProps): ReactNode => {
  const { screen, words, workbook, trackers, actions } = props;
  const { figures } = workbook;
  if (!trackers.isRead || (figures === undefined && workbook.isReading)) {
    return <ReadingWorkbook screen={screen} />;
  }
  if (trackers.all.length === 0) {
    return (
      <FirstElsewhere
        screen={screen}
        sentence="No class is set up in this workbook yet."
        words={words}
        button="Begin with a class"
        goTo="Today"
        actions={actions}
      />
    );
  }
  if (figures === undefined) return <ReadingWorkbook screen={screen} isTried />;
  return <OfSchool {...props} figures={figures} />;
};
