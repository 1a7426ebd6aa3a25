import type { Token } from '@borgar/fx/xlsx';
import { argumentsAt } from './emptyCriteria';

/** Those of AGGREGATE's options that leave errors out. */
const WITHOUT_ERRORS = /^[2367]$/;

/** Does the call at `index` count the cells that hold anything but an error? The page counts the errors too. */
export function countsAllButErrors(tokens: readonly Token[], index: number): boolean {
  const { type, value = '' } = tokens[index] ?? {};
  if (type !== 'func' || value.toUpperCase() !== 'AGGREGATE') return false;
  const [what, option] = argumentsAt(tokens, index).map((argument) => argument.map((token) => token.value).join(''));
  return what === '3' && WITHOUT_ERRORS.test(option ?? '');
}
