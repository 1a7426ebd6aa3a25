import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { IF_EDITING } from '../../controls/fixedWords';

/** What stands on the screen while the workbook is read. */
export const Reading = ({ sentence }: { readonly sentence: string }): ReactNode => (
  <>
    <ScreenHeading screen="Set up" sentence={sentence} />
    <Spinner label={IF_EDITING} />
  </>
);
