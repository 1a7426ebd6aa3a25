import type { IUniverUIConfig } from '@univerjs/preset-sheets-core';

const ids = `
  sheet.command.set-text-rotation sheet.command.add-worksheet-merge sheet.command.add-worksheet-merge-all
  sheet.command.add-worksheet-merge-vertical sheet.command.add-worksheet-merge-horizontal
  sheet.command.remove-worksheet-merge sheet.command.add-range-protection-from-toolbar
  sheet.menu.cell-insert sheet.command.insert-row-before sheet.command.insert-col-before
  sheet.command.insert-range-move-right-confirm sheet.command.insert-range-move-down-confirm
  sheet.menu.delete sheet.command.remove-col-confirm sheet.command.remove-row-confirm
  sheet.command.delete-range-move-left-confirm sheet.command.delete-range-move-up-confirm
  sheet.contextMenu.permission sheet.command.add-range-protection-from-context-menu
  sheet.command.set-range-protection-from-context-menu sheet.command.delete-range-protection-from-context-menu
  sheet.command.view-sheet-permission-from-context-menu
  sheet.command.insert-multi-cols-before sheet.command.insert-multi-cols-right sheet.command.hide-col-confirm
  sheet.command.set-selected-cols-visible sheet.command.insert-multi-rows-above sheet.command.insert-multi-rows-after
  sheet.command.hide-row-confirm sheet.command.set-selected-rows-visible
  sheet.command.copy-sheet sheet.command.set-tab-color sheet.command.add-range-protection-from-sheet-bar
  sheet.command.delete-worksheet-protection-from-sheet-bar sheet.command.change-sheet-protection-from-sheet-bar
  sheet.command.view-sheet-permission-from-sheet-bar sheet.command.toggle-gridlines
  sheet.table.context-insert_menu-id sheet.command.table-insert-row sheet.command.table-insert-col
  sheet.table.context-remove_menu-id sheet.command.table-remove-row sheet.command.table-remove-col
  sheet.menu.sheets-sort sheet.menu.sheets-sort-ctx sheet.command.smart-toggle-filter
  sheet.command.clear-filter-criteria sheet.command.re-calc-filter
  sheet.operation.add-note-popup sheet.command.delete-note sheet.menu.data-validation
  sheet.menu.conditional-formatting sheet.operation.open.conditional.formatting.panel
`;

/** Commands the saved file could not carry are taken out of the ribbon and the context menus. */
export const hiddenMenus: NonNullable<IUniverUIConfig['menu']> = Object.fromEntries(
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, { hidden: true }]),
);
