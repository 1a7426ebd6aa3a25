import { parseStructRef, type Token, tokenize } from '@borgar/fx/xlsx';

/** Functions that choose cells by criteria; of COUNTIF the page knows what Excel means. */
const CHOOSING = new Set(['SUMIF', 'SUMIFS', 'COUNTIFS', 'AVERAGEIF', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']);

/** The arguments of the call whose name stands at `index`. */
function argumentsAt(tokens: readonly Token[], index: number): Token[][] {
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
function asksForEmptyCells(tokens: readonly Token[], index: number): boolean {
  const { type, value = '' } = tokens[index] ?? {};
  const name = value.toUpperCase();
  if (type !== 'func' || !CHOOSING.has(name)) return false;
  const given = argumentsAt(tokens, index);
  if (given.some((argument) => isText(argument, '"="', '"<>"'))) return true;
  const criteria = given.filter((_, place) => place % 2 === 1);
  const isWhole = given[0]?.[0]?.type === 'range_beam';
  return name === 'COUNTIFS' && isWhole && criteria.every(meetsBlank);
}

/** Those of AGGREGATE's options that leave errors out. */
const WITHOUT_ERRORS = /^[2367]$/;

/** Does the call at `index` count the cells that hold anything but an error? The page counts the errors too. */
function countsAllButErrors(tokens: readonly Token[], index: number): boolean {
  const { type, value = '' } = tokens[index] ?? {};
  if (type !== 'func' || value.toUpperCase() !== 'AGGREGATE') return false;
  const [what, option] = argumentsAt(tokens, index).map((argument) => argument.map((token) => token.value).join(''));
  return what === '3' && WITHOUT_ERRORS.test(option ?? '');
}

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
