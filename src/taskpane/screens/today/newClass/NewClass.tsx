import { useState, type ReactNode } from 'react';
import { ScreenHeading } from '../../../controls/ScreenHeading';
import type { OpenedList } from '../../../../markbook/paste';
import { SourceStep } from '../../import/SourceStep';
import { StepFocus } from '../../tables/StepFocus';
import type { NewClassProps } from './newClassProps';
import { NewClassSheet } from './NewClassSheet';
import { LeaveButton } from '../../../controls/LeaveButton';

/** A class list becomes a sheet of its own: taken, looked at, made and set up. */
export const NewClass = (props: NewClassProps): ReactNode => {
  const [source, setSource] = useState<OpenedList>();
  return (
    <StepFocus step={source === undefined ? 'source' : 'sheet'}>
      {source === undefined ? (
        <>
          <ScreenHeading screen="Today" sentence="A class list becomes a sheet with marks, results and grades." />
          <SourceStep onOpened={setSource} begins />
          <LeaveButton onClick={props.leave}>Back</LeaveButton>
        </>
      ) : (
        <NewClassSheet {...props} source={source} another={() => setSource(undefined)} />
      )}
    </StepFocus>
  );
};
