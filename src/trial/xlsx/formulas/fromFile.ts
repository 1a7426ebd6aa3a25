import { closingIndexes, formulaTokens, type Closings, type FormulaToken } from './tokens';

const FILE_ONLY = /_xl|!/;
const ADDIN_HOME = /!(?=_xldudf_)/;

/** A formula as Excel shows it (with its `=`), from how the file spells it. */
export function fromFile(formula: string): string {
  if (!FILE_ONLY.test(formula)) return `=${formula}`;
  const tokens = formulaTokens(withoutAddinHomes(formula));
  const closings = closingIndexes(tokens);
  if (formula.includes('LAMBDA')) showOptionalParameters(tokens);
  tokens.forEach((token, index) => {
    if (token.type === 'func') showCall(tokens, index, closings);
    else if (token.type === 'range_named') token.value = token.value.replace(/^_xl(?:pm|op|eta)\./i, '');
  });
  return `=${tokens.map((token) => token.value).join('')}`;
}

function withoutAddinHomes(formula: string): string {
  if (!formula.includes('_xldudf_')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : withoutHomes(piece)))
    .join('');
}

/** A piece of a formula outside its texts, in which a function of an add-in may be called by the file it came from. */
function withoutHomes(piece: string): string {
  const parts = piece.split(ADDIN_HOME);
  return parts
    .map((part, index) => {
      if (index === parts.length - 1) return part;
      const start = homeStart(part);
      return start === undefined ? `${part}!` : part.slice(0, start);
    })
    .join('');
}

/** Where the name of a file at the end of a text begins: in quotation marks, by its number, or plain. */
function homeStart(text: string): number | undefined {
  if (text.endsWith("'")) return quoteStart(text);
  let run = text.length;
  let plain: number | undefined;
  for (let at = text.length - 1; at >= 0 && !/[\s'"!()]/.test(text.charAt(at)); at -= 1) {
    run = at;
    if (plain === undefined && /[+\-*/&=<>,;^]/.test(text.charAt(at))) plain = at + 1;
  }
  const numbered = /\[\d+\]/.exec(text.slice(run))?.index;
  const start = Math.min(plain ?? run, numbered === undefined ? Infinity : run + numbered);
  return start === text.length ? undefined : start;
}

function quoteStart(text: string): number | undefined {
  for (let at = text.length - 2; at >= 0; at -= 1) {
    if (text.charAt(at) !== "'") continue;
    if (text.charAt(at - 1) !== "'") return at;
    at -= 1;
  }
  return undefined;
}

function showCall(tokens: FormulaToken[], index: number, closings: Closings): void {
  const token = tokens[index];
  if (!token) return;
  const name = token.value.replace(/^_xlfn\./i, '').replace(/^(?:_xlws|_xlpm|_xlop)\./i, '');
  const addin = /^_xldudf_([A-Za-z0-9]+)_(.+)$/i.exec(name);
  token.value = addin ? `${addin[1] ?? ''}.${addin[2] ?? ''}` : name;
  if (name === 'ANCHORARRAY') showSpill(tokens, index, closings);
  else if (name === 'SINGLE') showSingle(tokens, index, closings);
}

function showSpill(tokens: FormulaToken[], index: number, closings: Closings): void {
  const close = closings.get(index + 1) ?? tokens.length;
  setValue(tokens[index], '');
  setValue(tokens[index + 1], '');
  setValue(tokens[close], '#');
}

function showSingle(tokens: FormulaToken[], index: number, closings: Closings): void {
  const close = closings.get(index + 1) ?? tokens.length;
  setValue(tokens[index], '@');
  const inner = tokens[index + 2];
  const isOneCall = inner?.type === 'func' && closings.get(index + 3) === close - 1;
  if (close !== index + 3 && !isOneCall) return;
  setValue(tokens[index + 1], '');
  setValue(tokens[close], '');
}

function showOptionalParameters(tokens: FormulaToken[]): void {
  tokens.forEach((token, index) => {
    const optional = /^_xlop\.(.+)$/i.exec(token.value)?.[1];
    const isParameter = tokens[index + 1]?.value === ',' && optional !== undefined;
    if (isParameter && /^[(,]$/.test(tokens[index - 1]?.value ?? '')) token.value = `[${optional}]`;
  });
}

function setValue(token: FormulaToken | undefined, value: string): void {
  if (token) token.value = value;
}
