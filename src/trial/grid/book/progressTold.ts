import { IConfigService } from '@univerjs/core';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import type { CalculationProgress } from '../gridBook';
import type { Engine } from './engine';

/** After so many formulas the engine pauses, so that the page can answer: each may be slow. */
const FORMULAS_AT_ONCE = 20;

interface Stage {
  readonly completedFormulasCount: number;
  readonly totalFormulasToCalculate: number;
}

/** Has the engine pause often, and tells at every pause how many of its formulas are worked out. */
export function progressTold(engine: Engine): (listener: (progress: CalculationProgress) => void) => void {
  const often = { intervalCount: FORMULAS_AT_ONCE };
  engine.injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, often, { merge: true });
  return (listener) => {
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as { readonly stageInfo?: Stage };
      if (stageInfo) listener({ done: stageInfo.completedFormulasCount, of: stageInfo.totalFormulasToCalculate });
    });
  };
}
