import { Spinner } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isPack } from '../../../markbook/figuresPack';
import { ScreenHeading } from '../../controls/ScreenHeading';
import type { TablesSnapshot } from '../../../markbook/tables';
import type { ConversionKey } from '../../../rules';
import type { ScreenProps } from '../../workbook/screen';
import { AddTable } from './AddTable';
import { TypeBoundaries } from './boundaries/TypeBoundaries';
import { SavePack } from './figuresPack/SavePack';
import { TakePack } from './figuresPack/TakePack';
import { DeleteConversion } from './deleting/DeleteConversion';
import { StepFocus } from './StepFocus';
import { TablesHeld } from './TablesHeld';
import { IF_EDITING } from '../../controls/fixedWords';
import { ReadingWorkbook } from '../../workbook/ReadingWorkbook';

type Step =
  | { readonly name: 'held' }
  | { readonly name: 'paste'; readonly given: string }
  | { readonly name: 'boundaries' }
  | { readonly name: 'save' }
  | { readonly name: 'take'; readonly given: string }
  | { readonly name: 'delete'; readonly held: ConversionKey };

const NO_TABLES: TablesSnapshot = [];

/** Which conversions this workbook holds, what in its tables can't be used, and the ways to add and delete them. */
export const TablesScreen = ({ workbook, trackers, actions }: ScreenProps): ReactNode => {
  const { figures, tables = NO_TABLES, isReading, grades, changes } = workbook;
  const [step, setStep] = useState<Step>({ name: 'held' });
  if (figures === undefined) {
    if (!isReading) return <ReadingWorkbook screen="UMS tables" isTried />;
    return (
      <>
        <ScreenHeading screen="UMS tables" sentence="Reading this workbook’s tables." />
        <Spinner label={IF_EDITING} />
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
  const add = (given = ''): void => setStep(isPack(given) ? { name: 'take', given } : { name: 'paste', given });
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
          onSavePack={() => setStep({ name: 'save' })}
          onTakePack={(given) => setStep({ name: 'take', given })}
        />
      )}
      {step.name === 'paste' && (
        <AddTable
          {...part}
          given={step.given}
          onTypeBoundaries={() => setStep({ name: 'boundaries' })}
          onPack={add}
          onDone={goBack}
        />
      )}
      {step.name === 'boundaries' && <TypeBoundaries {...part} onPaste={() => add()} onDone={goBack} />}
      {step.name === 'save' && <SavePack figures={figures} tables={tables} onDone={goBack} />}
      {step.name === 'take' && <TakePack {...part} tables={tables} given={step.given} onDone={goBack} />}
      {step.name === 'delete' && <DeleteConversion {...part} held={step.held} onDone={goBack} />}
    </StepFocus>
  );
};
