import { argumentSpans, formulaTokens, isReference, type FormulaToken } from './tokens';

const WHOLE = 'whole';

/** Which arguments of the everyday functions take a range as it is; others would be cut to one cell in a plain formula. */
const TAKES_RANGES: ReadonlyMap<string, typeof WHOLE | readonly number[]> = new Map<
  string,
  typeof WHOLE | readonly number[]
>([
  ...'SUM AVERAGE COUNT COUNTA MIN MAX MEDIAN PRODUCT STDEV STDEV.S STDEV.P VAR VAR.S VAR.P MODE AND OR ROWS COLUMNS AVERAGEA MAXA MINA SUMPRODUCT COUNTBLANK CONCAT'
    .split(' ')
    .map((name) => [name, WHOLE] as const),
  ...'COUNTIF SUMIF AVERAGEIF INDEX SMALL LARGE PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC OFFSET ROW COLUMN'
    .split(' ')
    .map((name) => [name, [0]] as const),
  ...'VLOOKUP HLOOKUP RANK RANK.EQ RANK.AVG MATCH'.split(' ').map((name) => [name, [1]] as const),
  ['LOOKUP', [1, 2]],
  ['XLOOKUP', [1, 2]],
  ['XMATCH', [1]],
  ['SUMIFS', [0, 1, 3, 5, 7]],
  ['AVERAGEIFS', [0, 1, 3, 5, 7]],
  ['MAXIFS', [0, 1, 3, 5, 7]],
  ['MINIFS', [0, 1, 3, 5, 7]],
  ['COUNTIFS', [0, 2, 4, 6, 8]],
  ['SUBTOTAL', [1, 2, 3, 4]],
  ['TEXTJOIN', [2, 3, 4, 5]],
]);

const SPILLS =
  /^(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|[VH]STACK|TAKE|DROP|EXPAND|CHOOSE(?:COLS|ROWS)|TO(?:COL|ROW)|WRAP(?:COLS|ROWS)|TEXTSPLIT|MAP|BY(?:ROW|COL)|SCAN|REDUCE|MAKEARRAY|LET|LAMBDA|TRANSPOSE|FREQUENCY|MMULT|MUNIT|GROUPBY|PIVOTBY|TRIMRANGE|REGEXEXTRACT)$/;

/** Must this formula be stored as a dynamic array, lest Excel cut its ranges to one cell when it opens the file? */
export function needsArrayForm(formula: string): boolean {
  const tokens = formulaTokens(formula);
  if (tokens.some((token) => token.type === 'func' && /^(?:BTEC\.|_xldudf_)/i.test(token.value))) return true;
  if (tokens.some((token) => token.type === 'func' && SPILLS.test(token.value.toUpperCase()))) return true;
  const whole = wholeRangePlaces(tokens);
  return tokens.some((token, index) => isManyCells(token) && !whole.has(index));
}

function isManyCells(token: FormulaToken): boolean {
  if (!isReference(token)) return token.type === 'operator' && (token.value === '{' || token.value === '#');
  if (token.type === 'range') return token.value.includes(':');
  return token.type === 'structured' ? !/@|#This Row/i.test(token.value) || token.value.includes(']:[') : true;
}

function wholeRangePlaces(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach((token, index) => {
    const takes = token.type === 'func' ? TAKES_RANGES.get(token.value.toUpperCase()) : undefined;
    if (takes === undefined) return;
    argumentSpans(tokens, index + 1).forEach((span, place) => {
      const solid = range(span.from, span.to).filter((each) => !/whitespace|newline/.test(tokens[each]?.type ?? ''));
      const only = solid.length === 1 ? solid[0] : undefined;
      if (only !== undefined && (takes === WHOLE || takes.includes(place))) places.add(only);
    });
  });
  return places;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
