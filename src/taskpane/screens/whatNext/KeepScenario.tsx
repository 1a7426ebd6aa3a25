import type { ReactNode } from 'react';
import { type Assumption, scenarioChanges, withoutAssumptions } from '../../../markbook/scenarios';
import { KeepPreview } from '../../keeping/KeepPreview';
import { useScenarios } from './useScenarios';
import type { WhatNext } from './whatNextOf';

const NOBODY: ReadonlySet<string> = new Set();

interface KeepScenarioProps {
  readonly next: WhatNext;
  readonly name: string;
  readonly byLearner: ReadonlyMap<string, readonly Assumption[]>;
  /** Learners who are no longer in it. */
  readonly gone?: Iterable<string>;
  readonly close: () => void;
}

/** Keeps a scenario in the workbook, or deletes it where nothing is assumed any more, through a preview. */
export const KeepScenario = ({ next, name, byLearner, gone = [], close }: KeepScenarioProps): ReactNode => {
  const unsaid = useScenarios(next).find((each) => each.name === name)?.unsaid ?? NOBODY;
  const isKept = [...byLearner.values()].some((assumptions) => assumptions.length > 0);
  return (
    <KeepPreview
      table="BTEC_Scenarios"
      changes={scenarioChanges(name, new Map([...withoutAssumptions(gone), ...byLearner]), {
        subject: next.tracker.subject,
        unsaid,
      })}
      figures={next.figures}
      workbookChanges={next.workbook.changes}
      button={isKept ? 'Keep the scenario' : 'Delete the scenario'}
      done={isKept ? 'Kept the scenario.' : 'Deleted the scenario.'}
      learners={next.reading.learners}
      actions={next.actions}
      onWritten={close}
      onCancel={close}
    />
  );
};
