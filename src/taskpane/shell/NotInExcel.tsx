import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenedIn } from '../../excel/officeReady';
import { PaneFrame } from './PaneFrame';
import { ScreenHeading } from '../controls/ScreenHeading';
import { useBrightness } from './useBrightness';

const useStyles = makeStyles({
  steps: { marginBlock: tokens.spacingVerticalM, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface NotInExcelProps {
  readonly openedIn: Exclude<OpenedIn, 'excel'>;
  readonly version: string;
}

const Elsewhere = (): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <ScreenHeading screen="BTEC grade add-in" sentence="Open this in Excel." />
      <Body1>This page is the task pane of an add-in. It works beside a workbook, not on its own.</Body1>
      <ol className={styles.steps}>
        <li>Open your tracker in Excel: Microsoft 365, Excel 2021 or newer, or Excel on the web.</li>
        <li>
          On the Home tab choose Add-ins, then BTEC grade add-in. If it is not there, ask your school’s IT support.
        </li>
        <li>Press its button on the Home tab: this pane opens at the side.</li>
      </ol>
    </>
  );
};

/** What someone sees who opened the pane's address in a browser, or without a connection to Microsoft's script. */
export const NotInExcel = ({ openedIn, version }: NotInExcelProps): ReactNode => (
  <PaneFrame brightness={useBrightness()} version={version} screen="BTEC grade add-in">
    {openedIn === 'elsewhere' ? (
      <Elsewhere />
    ) : (
      <>
        <ScreenHeading screen="BTEC grade add-in" sentence="Excel’s part of this pane did not load." />
        <Body1>
          The pane needs scripts from appsforoffice.microsoft.com. Check the connection, or ask IT support whether that
          address is blocked, then close the pane and open it again.
        </Body1>
      </>
    )}
  </PaneFrame>
);
