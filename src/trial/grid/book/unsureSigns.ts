import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Ledger, Standing } from '../trust/ledger';
import type { Engine } from '../engine/engine';

const SIZE = 8;
const COLOURS: Readonly<Record<Standing, string>> = { held: '#8a6d00', stale: '#b3261e' };

/** Paints a small corner in every cell whose result this page does not vouch for: brown where it is held, red where it is stale. */
export function paintUnsure(engine: Engine, book: Ledger): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 999,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const shown = next(cell);
      const entry = book.find(subUnitId, row, col, rawData);
      if (!entry) return shown;
      const bl = { color: COLOURS[entry.standing], size: SIZE };
      return { ...shown, markers: { ...shown?.markers, bl } };
    },
  });
}
