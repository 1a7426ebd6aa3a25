import { useMemo } from 'react';
import { classScenarios, type Scenario } from '../../../markbook/scenarios/scenario';
import { heldAssumptions } from '../../../markbook/scenarios/heldAssumptions';
import type { WhatNext } from './whatNextOf';

/** The scenarios kept for the class. */
export const useScenarios = ({ tables, ledgers, figures, whose, scale }: WhatNext): readonly Scenario[] =>
  useMemo(
    () => classScenarios(heldAssumptions(tables), ledgers, { figures, scale, whose }),
    [tables, ledgers, figures, whose, scale],
  );
