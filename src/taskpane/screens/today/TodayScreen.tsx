import type { ReactNode } from 'react';
import { ForGrades } from '../../frame/ForGrades';
import type { ScreenProps } from '../../frame/screen';
import { ClassToday } from './ClassToday';
import { FrontDoor } from './FrontDoor';

/** Where the class stands, what it needs and the one thing to do next; without a class, the ways in. */
export const TodayScreen = (props: ScreenProps): ReactNode => {
  const { isRead, current } = props.trackers;
  if (isRead && current === undefined) return <FrontDoor {...props} />;
  return <ForGrades screen="Today" {...props} show={(given) => <ClassToday {...props} {...given} />} />;
};
