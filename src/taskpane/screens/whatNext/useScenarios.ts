import { useMemo } from 'react';
import { classScenarios, heldAssumptions, type Scenario } from '../../../markbook/scenarios';
import type { WhatNext } from './whatNextOf';

/** The scenarios kept for the class. */
export const useScenarios = ({ tables, ledgers, figures, whose, scale }: WhatNext): readonly Scenario[] =>
  useMemo(
    () => classScenarios(heldAssumptions(tables), ledgers, { figures, scale, whose }),
    [tables, ledgers, figures, whose, scale],
  );
