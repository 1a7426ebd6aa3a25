import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenHeading } from '../../controls/ScreenHeading';

/** What stands on the screen while the workbook is read. */
export const Reading = ({ sentence }: { readonly sentence: string }): ReactNode => (
  <>
    <ScreenHeading screen="Set up" sentence={sentence} />
    <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
  </>
);
