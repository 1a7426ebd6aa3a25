import type { IUniverUIConfig } from '@univerjs/preset-sheets-core';

const ids = `
  sheet.command.set-text-rotation sheet.command.add-range-protection-from-toolbar
  sheet.contextMenu.permission sheet.command.add-range-protection-from-context-menu
  sheet.command.set-range-protection-from-context-menu sheet.command.delete-range-protection-from-context-menu
  sheet.command.view-sheet-permission-from-context-menu
  sheet.command.set-tab-color sheet.command.add-range-protection-from-sheet-bar
  sheet.command.delete-worksheet-protection-from-sheet-bar sheet.command.change-sheet-protection-from-sheet-bar
  sheet.command.view-sheet-permission-from-sheet-bar sheet.command.toggle-gridlines
  sheet.command.sort-range-asc sheet.command.sort-range-desc sheet.command.sort-range-custom
  sheet.command.sort-range-asc-ctx sheet.command.sort-range-desc-ctx sheet.command.sort-range-custom-ctx
  sheet.command.smart-toggle-filter sheet.command.clear-filter-criteria sheet.command.re-calc-filter
  sheet.operation.add-note-popup sheet.command.delete-note sheet.menu.data-validation
  sheet.menu.conditional-formatting sheet.operation.open.conditional.formatting.panel
`;

/**
 * Commands that others do as well, and commands the saved file could not carry and few would look for: taken out of the ribbon and the context menus. Those
 * that everybody looks for stay, greyed, with the reason.
 */
export const hiddenMenus: NonNullable<IUniverUIConfig['menu']> = Object.fromEntries(
  ids
    .trim()
    .split(/\s+/)
    .map((id) => [id, { hidden: true }]),
);
