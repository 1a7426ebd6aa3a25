import { CommandType, CustomCommandExecutionError, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import { HostError } from '../port';
import { carriedChanges, carriedCommands, leftOutChanges } from './carried';
import { refusalFor } from './refusals';

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
