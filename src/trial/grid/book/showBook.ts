import { IUniverInstanceService, UniverInstanceType, type IWorkbookData, type Workbook } from '@univerjs/core';
import type { Engine } from '../engine/engine';

let shown = 0;

/** Puts a workbook in the place of the one on show. */
export function showBook(engine: Engine, workbook: IWorkbookData): void {
  const instances = engine.injector.get(IUniverInstanceService);
  const before = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
  if (before !== undefined) instances.disposeUnit(before);
  shown += 1;
  engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...workbook, id: `workbook${String(shown)}` });
}
