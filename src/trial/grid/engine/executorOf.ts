import type { BaseFunction, IFunctionService } from '@univerjs/preset-sheets-core';

/** The spreadsheet's function of this name; without it, the repair named would be left out in silence. */
export function executorOf(
  functions: Pick<IFunctionService, 'getExecutor'>,
  name: string,
  repair: string,
): BaseFunction {
  const executor = functions.getExecutor(name);
  if (!executor) throw new Error(`The function ${name} has gone: look at ${repair}.`);
  return executor;
}
