import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FirstElsewhere } from '../../frame/FirstElsewhere';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../../frame/screen';
import { AllClasses } from './AllClasses';

/** Every class of the workbook: what is missing, what is due, the most urgent first. */
export const SchoolScreen = (props: ScreenProps): ReactNode => {
  const { workbook, trackers, actions } = props;
  const { figures } = workbook;
  if (!trackers.isRead || (figures === undefined && workbook.isReading)) {
    return (
      <>
        <ScreenHeading screen="School" sentence="Reading this workbook." />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  if (trackers.all.length === 0) {
    return (
      <FirstElsewhere
        screen="School"
        sentence="No class is set up in this workbook yet."
        words="Every class that is set up stands here, with what it needs and by when."
        button="Begin with a class"
        goTo="Today"
        actions={actions}
      />
    );
  }
  if (figures === undefined)
    return <ScreenHeading screen="School" sentence="This workbook’s tables could not be read." />;
  return <AllClasses {...props} figures={figures} />;
};
