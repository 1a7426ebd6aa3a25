import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenHeading } from '../controls/ScreenHeading';

/** What stands in the pane until it knows enough of the workbook to open a screen. */
export const ReadingWorkbook = (): ReactNode => (
  <>
    <ScreenHeading screen="BTEC grade add-in" sentence="Reading this workbook." />
    <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
  </>
);
