import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { busyCode } from '../functions/valueObject';
import type { Engine } from '../engine/engine';

/** Paints `#BUSY!`, as Excel does, where a function has not answered yet. */
export function paintBusy(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1000,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const shown = next(cell);
      return shown?.v === busyCode ? { ...shown, v: '#BUSY!' } : shown;
    },
  });
}
