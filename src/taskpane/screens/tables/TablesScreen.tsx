import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../screen';
import { TablesHeld } from './TablesHeld';

/** Which conversions this workbook holds, what in its tables can't be used, and whether the scale is confirmed. */
export const TablesScreen = ({ workbook, actions }: ScreenProps): ReactNode => {
  const { figures, isReading, grades } = workbook;
  if (figures !== undefined)
    return <TablesHeld figures={figures} isCalculating={grades === 'calculating'} actions={actions} />;
  if (!isReading) return <ScreenHeading screen="Tables" sentence="This workbook’s tables could not be read." />;
  return (
    <>
      <ScreenHeading screen="Tables" sentence="Reading this workbook’s tables." />
      <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
    </>
  );
};
