import { closingIndex, formulaTokens, type FormulaToken } from './tokens';

const FILE_ONLY = /_xl|!/;
const ADDIN_HOME = /(?:'(?:[^']|'')*'|\[\d+\][^\s'"!()]*|[^\s'"!()+\-*/&=<>,;^]+)!(?=_xldudf_)/g;

/** A formula as Excel shows it (with its `=`), from how the file spells it. */
export function fromFile(formula: string): string {
  if (!FILE_ONLY.test(formula)) return `=${formula}`;
  const tokens = formulaTokens(withoutAddinHomes(formula));
  tokens.forEach((token, index) => {
    if (token.type === 'func') showCall(tokens, index);
    else if (token.type === 'range_named') token.value = token.value.replace(/^_xl(?:pm|op|eta)\./i, '');
  });
  return `=${tokens.map((token) => token.value).join('')}`;
}

function withoutAddinHomes(formula: string): string {
  if (!formula.includes('_xldudf_')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(ADDIN_HOME, '')))
    .join('');
}

function showCall(tokens: FormulaToken[], index: number): void {
  const token = tokens[index];
  if (!token) return;
  const name = token.value.replace(/^_xlfn\./i, '').replace(/^(?:_xlws|_xlpm|_xlop)\./i, '');
  const addin = /^_xldudf_([A-Za-z0-9]+)_(.+)$/i.exec(name);
  token.value = addin ? `${addin[1] ?? ''}.${addin[2] ?? ''}` : name;
  if (name === 'ANCHORARRAY') showSpill(tokens, index);
  else if (name === 'SINGLE') showSingle(tokens, index);
  else if (name === 'LAMBDA') showOptionalParameters(tokens, index);
}

function showSpill(tokens: FormulaToken[], index: number): void {
  const close = closingIndex(tokens, index + 1);
  setValue(tokens[index], '');
  setValue(tokens[index + 1], '');
  setValue(tokens[close], '#');
}

function showSingle(tokens: FormulaToken[], index: number): void {
  const close = closingIndex(tokens, index + 1);
  setValue(tokens[index], '@');
  const inner = tokens[index + 2];
  const isOneCall = inner?.type === 'func' && closingIndex(tokens, index + 3) === close - 1;
  if (close !== index + 3 && !isOneCall) return;
  setValue(tokens[index + 1], '');
  setValue(tokens[close], '');
}

function showOptionalParameters(tokens: FormulaToken[], index: number): void {
  const close = closingIndex(tokens, index + 1);
  for (const token of tokens.slice(index, close)) {
    const optional = /^_xlop\.(.+)$/i.exec(token.value)?.[1];
    const isParameter = tokens[tokens.indexOf(token) + 1]?.value === ',' && optional !== undefined;
    if (isParameter && /^[(,]$/.test(tokens[tokens.indexOf(token) - 1]?.value ?? '')) token.value = `[${optional}]`;
  }
}

function setValue(token: FormulaToken | undefined, value: string): void {
  if (token) token.value = value;
}
