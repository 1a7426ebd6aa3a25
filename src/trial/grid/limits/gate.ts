import { CommandType, CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import { HostError } from '../port';
import { refusalFor } from './refusals';

const named = (group: string, names: string): string[] => names.split(/\s+/).map((name) => `${group}.${name}`);

/** Commands whose whole effect the saved file carries. */
const carriedCommands: ReadonlySet<string> = new Set([
  ...named(
    'sheet.command',
    `set-range-values clear-selection-content clear-selection-format clear-selection-all auto-fill auto-clear-content refill
     copy-down copy-right optional-paste paste-by-short-key paste-value paste-format paste-besides-border paste-formula copy-formula-only
     apply-format-painter set-once-format-painter set-infinite-format-painter repeat-last-action
     set-style set-bold set-italic set-underline set-stroke set-font-family set-font-size set-text-color reset-text-color
     set-background-color reset-background-color set-horizontal-text-align set-vertical-text-align set-text-wrap
     set-border set-border-basic set-border-color set-border-position set-border-style
     set-range-bold set-range-italic set-range-underline set-range-stroke set-range-font-family set-range-fontsize
     set-range-font-increase set-range-font-decrease set-range-text-color reset-range-text-color
     numfmt.set.numfmt numfmt.set.percent numfmt.set.currency numfmt.add.decimal.command numfmt.subtract.decimal.command
     set-worksheet-col-width delta-column-width set-col-is-auto-width set-col-auto-width paste-col-width
     set-row-height delta-row-height set-row-is-auto-height
     set-frozen cancel-frozen set-selection-frozen set-row-frozen set-col-frozen set-first-row-frozen set-first-column-frozen
     insert-sheet set-worksheet-activate set-worksheet-hidden set-worksheet-show
     add-table set-table-config delete-table remove-sheet remove-sheet-confirm set-worksheet-name set-worksheet-order
     insert-row insert-row-before insert-row-after insert-row-by-range insert-multi-rows-above insert-multi-rows-after
     insert-col insert-col-before insert-col-after insert-col-by-range insert-multi-cols-before insert-multi-cols-right
     remove-row remove-row-by-range remove-row-confirm remove-col remove-col-by-range remove-col-confirm
     select-range select-all expand-selection move-selection move-selection-enter-tab scroll-to-cell scroll-view
     scroll-view-reset set-scroll-relative change-zoom-ratio set-zoom-ratio replace text-to-number
     toggle-cell-checkbox toggle-note-popup set-worksheet-row-count`,
  ),
]);

/** Changes underneath the commands that the saved file carries, or that only concern the page. */
const carriedChanges: ReadonlySet<string> = new Set([
  ...named(
    'sheet.mutation',
    `set-range-values set.numfmt remove.numfmt set-worksheet-col-width set-worksheet-row-height
     set-worksheet-row-auto-height set-worksheet-row-is-auto-height set-frozen insert-sheet remove-sheet
     set-worksheet-name set-worksheet-hidden set-worksheet-row-count add-table delete-table set-sheet-table
     mark-dirty-filter-change data-validation-formula-mark-dirty toggle-note-popup update-note-position empty add-range-theme remove-range-theme
     set-range-theme register-worksheet-range-theme-style unregister-worksheet-range-theme-style
     set-worksheet-range-theme-style remove-worksheet-range-theme-style`,
  ),
]);

/** Changes that ride along with a paste or a fill and that the saved file could not carry: they are left out quietly. */
const leftOutChanges: readonly string[] = [
  ...named('sheet.mutation', 'add-worksheet-merge remove-worksheet-merge update-note remove-note'),
  ...named('sheet.mutation', 'add-conditional-rule delete-conditional-rule set-conditional-rule move-conditional-rule'),
  ...named('data-validation.mutation', 'addRule removeRule updateRule'),
];

const guarded = /^(sheets?\.command\.|data-validation\.command\.|sheet\.mutation\.|data-validation\.mutation\.)/;
const panels =
  /^(sheet-permission\.operation\.|sidebar\.operation\.defined-name|sheet\.operation\.(open\.conditional|open-filter-panel|apply-filter|open-table-filter-panel|add-note-popup)|data-validation\.operation\.(open|toggle)-validation-panel)/;

export interface Gate {
  /** Runs something the add-in asked for: a refusal becomes a HostError instead of a sentence to the user. */
  readonly asHost: <Result>(work: () => Result) => Result;
  readonly isHost: () => boolean;
  /** Tries something nobody asked for: when it is refused, nobody hears of it. */
  readonly quietly: (work: () => void) => void;
}

/** Says why a command may not run now, or null. */
type Check = (command: Readonly<ICommandInfo>) => string | null;

const isResult = (options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.['applyFormulaCalculationResult'] ?? options?.['fromFormula']);

const notCarried = (id: string): boolean =>
  panels.test(id) || (guarded.test(id) && !carriedCommands.has(id) && !carriedChanges.has(id));

/** Switches off every command whose effect the saved file could not carry. */
export function gateOf(engine: Engine, checks: readonly Check[], onRefused: (sentence: string) => void): Gate {
  let depth = 0;
  const refused: string[] = [];
  for (const id of leftOutChanges) {
    engine.commands.unregisterCommand(id);
    engine.commands.registerCommand({ id, type: CommandType.MUTATION, handler: () => true });
  }
  const refusal = (command: Readonly<ICommandInfo>): string | null => {
    if (leftOutChanges.includes(command.id)) return null;
    if (notCarried(command.id)) return refusalFor(command.id);
    return checks.map((check) => check(command)).find((sentence) => sentence !== null) ?? null;
  };
  engine.commands.beforeCommandExecuted((command, options) => {
    const sentence = isResult(options) ? null : refusal(command);
    if (sentence === null) return;
    refused.push(sentence);
    if (depth === 0) onRefused(sentence);
    throw new CustomCommandExecutionError(sentence);
  });
  const asHost: Gate['asHost'] = (work) => {
    depth += 1;
    refused.length = 0;
    try {
      return work();
    } catch (error) {
      const sentence = refused.at(-1);
      throw sentence === undefined ? error : new HostError('InvalidOperation', sentence);
    } finally {
      depth -= 1;
    }
  };
  return {
    isHost: () => depth > 0,
    asHost,
    quietly: (work) => {
      try {
        asHost(work);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
      }
    },
  };
}
