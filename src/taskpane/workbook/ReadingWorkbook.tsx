import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { IF_EDITING } from '../controls/fixedWords';
import { ScreenHeading } from '../controls/ScreenHeading';

interface ReadingWorkbookProps {
  readonly screen: string;
  /** The add-in's tables of the workbook were read, and are not there to be used. */
  readonly isTried?: boolean;
}

/** A screen while the workbook is read for the first time, or where its tables could not be. */
export const ReadingWorkbook = ({ screen, isTried = false }: ReadingWorkbookProps): ReactNode =>
  isTried ? (
    <ScreenHeading screen={screen} sentence="This workbook’s tables could not be read." />
  ) : (
    <>
      <ScreenHeading screen={screen} sentence="Reading this workbook." />
      <Spinner label={IF_EDITING} />
    </>
  );
