import { tokenize, type Token } from '@borgar/fx/xlsx';

/** Functions that work out whole ranges also in a formula without array form. */
const WORKS_ON_ARRAYS = new Set(
  'SUMPRODUCT LOOKUP MMULT INDEX FREQUENCY AGGREGATE TREND GROWTH LINEST LOGEST LET LAMBDA FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH MAP REDUCE SCAN BYROW BYCOL MAKEARRAY'.split(
    ' ',
  ),
);
/** Functions that take one value in every place. */
const TAKES_ONE = new Set(
  'ROUND ROUNDUP ROUNDDOWN ABS INT MOD SQRT LEN LEFT RIGHT MID TRIM UPPER LOWER PROPER VALUE TEXT ISBLANK ISNUMBER ISTEXT ISERROR ISNA YEAR MONTH DAY'.split(
    ' ',
  ),
);
/** Functions that take one value in the first place. */
const TAKES_ONE_FIRST = new Set('IF VLOOKUP HLOOKUP MATCH'.split(' '));
const COMBINES = /^(?:[-+*/^&=<>]|<>|<=|>=)$/;

interface Call {
  readonly name: string;
  place: number;
}

const solid = (tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined => {
  let at = index + step;
  while (tokens[at]?.type === 'whitespace' || tokens[at]?.type === 'newline') at += step;
  return tokens[at];
};

const isOperator = (token: Token | undefined): boolean => token?.type === 'operator' && COMBINES.test(token.value);

const isEdge = (token: Token | undefined): boolean => token === undefined || token.type === 'fx_prefix';

function isMeantAsOne(tokens: readonly Token[], index: number, calls: readonly Call[]): boolean {
  if (calls.some(({ name }) => WORKS_ON_ARRAYS.has(name))) return false;
  const [before, after] = [solid(tokens, index, -1), solid(tokens, index, 1)];
  if (isOperator(before) || isOperator(after) || (isEdge(before) && isEdge(after))) return true;
  const call = calls.at(-1);
  if (!call) return false;
  return TAKES_ONE.has(call.name) || (call.place === 0 && TAKES_ONE_FIRST.has(call.name));
}

const isMany = ({ type, value }: Token, isRangeName: (name: string) => boolean): boolean => {
  if (type === 'range' || type === 'range_beam') return value.includes(':');
  if (type === 'structured') return !/@|#/.test(value);
  return type === 'range_named' && isRangeName(value);
};

/**
 * A formula without array form that names a range where one value is wanted means, in Excel, the cell of that range in its
 * own row or column. Here such a range is put into SINGLE, which finds that cell.
 */
export function spellIntersections(formula: string, isRangeName: (name: string) => boolean): string {
  const tokens = tokenize(formula);
  const calls: Call[] = [];
  return tokens
    .map((token, index) => {
      if (token.type === 'operator' && token.value === '(') {
        const before = tokens[index - 1];
        calls.push({ name: before?.type === 'func' ? before.value.toUpperCase() : '', place: 0 });
      } else if (token.type === 'operator' && token.value === ')') calls.pop();
      else if (token.type === 'operator' && token.value === ',') {
        const call = calls.at(-1);
        if (call) call.place += 1;
      } else if (isMany(token, isRangeName) && isMeantAsOne(tokens, index, calls)) return `SINGLE(${token.value})`;
      return token.value;
    })
    .join('');
}
