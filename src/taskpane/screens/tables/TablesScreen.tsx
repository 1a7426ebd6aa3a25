import { Spinner } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ConversionKey } from '../../../rules';
import type { ScreenProps } from '../../frame/screen';
import { AddTable } from './AddTable';
import { TypeBoundaries } from './boundaries/TypeBoundaries';
import { DeleteConversion } from './deleting/DeleteConversion';
import { StepFocus } from './StepFocus';
import { TablesHeld } from './TablesHeld';

type Step =
  | { readonly name: 'held' }
  | { readonly name: 'paste'; readonly given: string }
  | { readonly name: 'boundaries' }
  | { readonly name: 'delete'; readonly held: ConversionKey };

/** Which conversions this workbook holds, what in its tables can't be used, and the ways to add and delete them. */
export const TablesScreen = ({ workbook, trackers, actions }: ScreenProps): ReactNode => {
  const { figures, isReading, grades, changes } = workbook;
  const [step, setStep] = useState<Step>({ name: 'held' });
  if (figures === undefined) {
    if (!isReading) return <ScreenHeading screen="Tables" sentence="This workbook’s tables could not be read." />;
    return (
      <>
        <ScreenHeading screen="Tables" sentence="Reading this workbook’s tables." />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  const { current } = trackers;
  const part = {
    figures,
    workbookChanges: changes,
    actions,
    ...(current === undefined ? {} : { subject: current.subject }),
  };
  const add = (given = ''): void => setStep({ name: 'paste', given });
  const goBack = (): void => setStep({ name: 'held' });
  return (
    <StepFocus step={step.name}>
      {step.name === 'held' && (
        <TablesHeld
          {...part}
          trackers={trackers}
          isCalculating={grades === 'calculating'}
          onAdd={add}
          onDelete={(held) => setStep({ name: 'delete', held })}
        />
      )}
      {step.name === 'paste' && (
        <AddTable
          {...part}
          given={step.given}
          onTypeBoundaries={() => setStep({ name: 'boundaries' })}
          onDone={goBack}
        />
      )}
      {step.name === 'boundaries' && <TypeBoundaries {...part} onPaste={() => add()} onDone={goBack} />}
      {step.name === 'delete' && <DeleteConversion {...part} held={step.held} onDone={goBack} />}
    </StepFocus>
  );
};
