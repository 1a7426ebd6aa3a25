import { parseStructRef, stringifyStructRef } from '@borgar/fx/xlsx';
import { argumentSpans, closingIndex, type FormulaToken, formulaTokens, isReference } from './tokens';

/** Gives the names that LET and LAMBDA introduce the prefix they carry in files: `_xlpm.`, and `_xlop.` when optional. */
function markParameters(tokens: readonly FormulaToken[]): void {
  tokens.forEach((token, index) => {
    const name = token.type === 'func' ? token.value.toUpperCase() : '';
    if (name !== 'LET' && name !== 'LAMBDA') return;
    const spans = argumentSpans(tokens, index + 1);
    const named = spans.slice(0, -1).filter((_span, place) => name === 'LAMBDA' || place % 2 === 0);
    for (const span of named) markName(tokens, span, index + 1);
  });
}

function markName(tokens: readonly FormulaToken[], span: { from: number; to: number }, open: number): void {
  const parameter = tokens
    .slice(span.from, span.to)
    .find((token) => token.type !== 'whitespace' && token.type !== 'newline');
  if (!parameter || /^_xl/i.test(parameter.value)) return;
  const optional = parameter.type === 'structured' ? /^\[([^[\]@#]+)\]$/.exec(parameter.value)?.[1] : undefined;
  const name = optional ?? parameter.value;
  const prefixed = `${optional === undefined ? '_xlpm.' : '_xlop.'}${name}`;
  for (const token of tokens.slice(open, closingIndex(tokens, open))) {
    const isName = token.type === 'range_named' || token.type === 'func';
    if (token === parameter || (isName && token.value.toLowerCase() === name.toLowerCase())) {
      token.value = prefixed;
    }
  }
  if (optional !== undefined) Object.assign(parameter, { type: 'range_named' });
}

const SHEET_FUNCTIONS = 'FILTER SORT';

const FUTURE_FUNCTIONS = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE
ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM
LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST
NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY
POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC
SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE DETECTLANGUAGE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const FILE_NAMES: ReadonlyMap<string, string> = new Map([
  ...FUTURE_FUNCTIONS.trim()
    .split(/\s+/)
    .map((name) => [name, `_xlfn.${name}`] as const),
  ...SHEET_FUNCTIONS.split(' ').map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** How a file spells a function that came after Excel 2007; older ones keep their name. */
function fileFunctionName(name: string): string {
  return FILE_NAMES.get(name) ?? name;
}

/** A formula as the file spells it (without `=`); `table` is the table the cell stands in, for `[@Column]`. */
export function toFile(formula: string, table: string | null): string {
  const tokens = formulaTokens(formula);
  if (tokens[0]?.type === 'fx_prefix') tokens.shift();
  markParameters(tokens);
  for (const token of tokens) {
    if (token.type === 'func') token.value = fileCall(token.value);
    else if (token.type === 'range') token.value = upperReference(token.value);
    else if (token.type === 'bool' || token.type === 'error') token.value = token.value.toUpperCase();
    else if (token.type === 'structured') token.value = fileStructure(token.value, table);
  }
  wrapSingles(tokens);
  wrapSpills(tokens);
  return tokens.map((token) => token.value).join('');
}

function fileCall(name: string): string {
  if (/^_xl/i.test(name)) return name;
  const upper = name.toUpperCase();
  const addin = /^(BTEC)\.(.+)$/.exec(upper);
  return addin ? `_xldudf_${addin[1] ?? ''}_${addin[2] ?? ''}` : fileFunctionName(upper);
}

function upperReference(reference: string): string {
  const cells = reference.lastIndexOf('!') + 1;
  return reference.slice(0, cells) + reference.slice(cells).toUpperCase();
}

function fileStructure(reference: string, table: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed || (parsed.table === '' && table === null)) return reference;
  const named = parsed.table === '' && table !== null ? { ...parsed, table } : parsed;
  return stringifyStructRef(named, { thisRow: true });
}

function wrapSpills(tokens: FormulaToken[]): void {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.type !== 'operator' || token.value !== '#' || !before || !isReference(before)) return;
    before.value = `_xlfn.ANCHORARRAY(${before.value})`;
    token.value = '';
  });
}

function wrapSingles(tokens: FormulaToken[]): void {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.type !== 'operator' || token.value !== '@') continue;
    const last = tokens[operandEnd(tokens, index + 1)];
    if (!last) continue;
    token.value = '_xlfn.SINGLE(';
    last.value += ')';
  }
}

function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  const first = tokens[from];
  if (first?.type === 'func') return closingIndex(tokens, from + 1);
  if (first?.value === '(') return closingIndex(tokens, from);
  return tokens[from + 1]?.value === '#' ? from + 1 : from;
}
