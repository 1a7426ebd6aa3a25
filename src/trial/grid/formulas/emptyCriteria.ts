import type { Token } from '@borgar/fx/xlsx';

/** Functions that choose cells by criteria; of COUNTIF the page knows what Excel means. */
const CHOOSING = new Set(['SUMIF', 'SUMIFS', 'COUNTIFS', 'AVERAGEIF', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']);

/** The arguments of the call whose name stands at `index`. */
export function argumentsAt(tokens: readonly Token[], index: number): Token[][] {
  const given: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(index + 1)) {
    const sign = token.type === 'operator' ? token.value : '';
    if (sign === ')') depth -= 1;
    if (depth === 0 && sign === ')') break;
    if (depth === 1 && sign === ',') given.push([]);
    else if (depth > 0 && token.type !== 'whitespace') given.at(-1)?.push(token);
    if (sign === '(') depth += 1;
  }
  return given;
}

const isText = (argument: readonly Token[], ...texts: readonly string[]): boolean =>
  argument.length === 1 && texts.includes(argument[0]?.value ?? '');

const meetsBlank = (argument: readonly Token[]): boolean =>
  isText(argument, '""') || (argument[0]?.value.startsWith('"<>') ?? false);

/**
 * Does the call at `index` tell empty cells from empty texts, or count blank cells of whole columns, of which the page has
 * fewer than Excel?
 */
export function asksForEmptyCells(tokens: readonly Token[], index: number): boolean {
  const { type, value = '' } = tokens[index] ?? {};
  const name = value.toUpperCase();
  if (type !== 'func' || !CHOOSING.has(name)) return false;
  const given = argumentsAt(tokens, index);
  if (given.some((argument) => isText(argument, '"="', '"<>"'))) return true;
  const criteria = given.filter((_, place) => place % 2 === 1);
  const isWhole = given[0]?.[0]?.type === 'range_beam';
  return name === 'COUNTIFS' && isWhole && criteria.every(meetsBlank);
}
