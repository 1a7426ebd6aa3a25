import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ForGrades } from '../../workbook/ForGrades';
import type { ScreenProps } from '../../workbook/screen';
import { ClassToday } from './ClassToday';
import { FrontDoor } from './FrontDoor';
import { NewClass } from './newClass/NewClass';

const useStyles = makeStyles({
  another: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalXXL,
  },
});

/** How the set-up of the finished sample names its class: whoever looks at that is new here. */
const SAMPLE_ID = 'sample';

/** Where the class stands, what it needs and the one thing to do next; without a class, the ways in. */
export const TodayScreen = (props: ScreenProps): ReactNode => {
  const styles = useStyles();
  const { isRead, current } = props.trackers;
  const [isFromList, setIsFromList] = useState(false);
  const takeList = (): void => setIsFromList(true);
  if (isFromList) return <NewClass {...props} leave={() => setIsFromList(false)} />;
  if (isRead && current === undefined) return <FrontDoor {...props} takeList={takeList} />;
  return (
    <>
      <ForGrades screen="Today" {...props} show={(given) => <ClassToday {...props} {...given} />} />
      {current !== undefined && (
        <div className={styles.another}>
          <Link onClick={takeList}>Make a sheet from another class list</Link>
          {current.id === SAMPLE_ID && <Link onClick={props.actions.startTour}>Take the tour: six steps</Link>}
        </div>
      )}
    </>
  );
};
