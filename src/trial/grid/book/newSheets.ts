import type { IWorksheetData } from '@univerjs/core';
import type { Engine } from '../engine/engine';

/** A sheet that is added looks like the others: the workbook's font, row height and column width. */
export function dressNewSheets(engine: Engine): void {
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    const added = (params as { readonly sheet?: Partial<IWorksheetData> } | undefined)?.sheet;
    if (id !== 'sheet.mutation.insert-sheet' || !added) return;
    const like = engine.workbook().getActiveSheet().getConfig();
    added.defaultStyle ??= like.defaultStyle ?? null;
    added.defaultRowHeight = like.defaultRowHeight;
    added.defaultColumnWidth = like.defaultColumnWidth;
  });
}
