import { parseStructRef, tokenize, type Token } from '@borgar/fx/xlsx';
import { countsAllButErrors } from './countedErrors';
import { asksForEmptyCells } from './emptyCriteria';

const isIntersection = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.type === 'whitespace' && tokens[index - 1]?.type === 'range' && tokens[index + 1]?.type === 'range';

const hasTwoSections = (text: string): boolean => (parseStructRef(text)?.sections?.length ?? 0) > 1;

/** False for a formula this page would get wrong: an unknown function, another workbook, also its tables, an intersection of ranges, criteria for empty cells, a count of all but errors. */
export function canCalculate(formula: string, hasFunction: (name: string) => boolean): boolean {
  const tokens = tokenize(formula);
  const own = new Set(tokens.filter((token) => token.type === 'range_named').map((token) => token.value.toUpperCase()));
  return tokens.every((token, index) => {
    if (asksForEmptyCells(tokens, index) || countsAllButErrors(tokens, index)) return false;
    if (token.type === 'func') return own.has(token.value.toUpperCase()) || hasFunction(token.value.toUpperCase());
    if (token.type === 'structured') return !token.value.includes('!') && !hasTwoSections(token.value);
    if (token.type.startsWith('range')) return !token.value.includes('[');
    return !isIntersection(tokens, index);
  });
}
