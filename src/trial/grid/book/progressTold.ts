import { IConfigService } from '@univerjs/core';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import type { CalculationProgress } from '../gridBook';
import type { Engine } from '../engine/engine';

/** For so many milliseconds the engine works at a stretch; then it pauses, so that the page can answer. */
const AT_A_STRETCH = 25;

/**
 * Stands where the engine expects after how many formulas to pause: it asks before each formula whether their number
 * divides. Formulas differ in what they take, and each pause costs as much as many quick ones.
 */
class PauseByTime {
  private since = performance.now();

  valueOf(): number {
    const now = performance.now();
    if (now - this.since < AT_A_STRETCH) return Number.MAX_SAFE_INTEGER;
    this.since = now;
    return 1;
  }
}

interface Stage {
  readonly completedFormulasCount: number;
  readonly totalFormulasToCalculate: number;
}

/** Has the engine pause often, and tells at every pause how many of its formulas are worked out. */
export function progressTold(engine: Engine): (listener: (progress: CalculationProgress) => void) => void {
  const often = { intervalCount: new PauseByTime() };
  engine.injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, often, { merge: true });
  return (listener) => {
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as { readonly stageInfo?: Stage };
      if (stageInfo) listener({ done: stageInfo.completedFormulasCount, of: stageInfo.totalFormulasToCalculate });
    });
  };
}
