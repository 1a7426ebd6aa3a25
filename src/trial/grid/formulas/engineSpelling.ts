import { parseStructRef, type Token, tokenize } from '@borgar/fx/xlsx';
import { a1 } from './a1';
import type { TableAliases } from './tableAliases';

const ROWS_OF_EXCEL = 1_048_576;
const COLUMNS_OF_EXCEL = 16_384;
const CELLS = /^(.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Tokens with one put in the place of those from here on. */
const replaced = (tokens: readonly Token[], from: number, count: number, value: string): Token[] => [
  ...tokens.slice(0, from),
  ...tokens.slice(from, from + 1).map((token) => ({ ...token, type: 'number', value })),
  ...tokens.slice(from + count),
];

/** `ROWS(A:A)` is a million and more also where the page holds fewer rows, and so is `COLUMNS(1:1)`. */
function spellWholeSizes(tokens: readonly Token[]): readonly Token[] {
  let spelled = tokens;
  for (let index = 0; index < spelled.length; index += 1) {
    const [call, open, range, close] = spelled.slice(index, index + 4);
    const name = call?.type === 'func' ? call.value.toUpperCase() : '';
    if (open?.value !== '(' || close?.value !== ')' || range?.type !== 'range_beam') continue;
    const isColumns = isWholeColumns(range);
    if (name === 'ROWS' && isColumns) spelled = replaced(spelled, index, 4, String(ROWS_OF_EXCEL));
    if (name === 'COLUMNS' && !isColumns) spelled = replaced(spelled, index, 4, String(COLUMNS_OF_EXCEL));
  }
  return spelled;
}

const isWholeColumns = (token: Token | undefined): boolean =>
  token?.type === 'range_beam' && /^(?:.*!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(token.value);

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { type, value } = tokens[index] ?? { type: '', value: '' };
    if (type === 'operator' && value === '(') depth += 1;
    if (type === 'operator' && value === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** Counts of blank cells in whole columns go on to Excel's last row: the rows beyond the page's last are blank. */
function spellWholeCounts(tokens: readonly Token[]): readonly Token[] {
  const spelled = [...tokens];
  tokens.forEach((token, index) => {
    const name = token.type === 'func' ? token.value.toUpperCase() : '';
    const range = tokens[index + 2];
    if ((name !== 'COUNTIF' && name !== 'COUNTBLANK') || !range || !isWholeColumns(range)) return;
    const close = closing(tokens, index + 1);
    const end = spelled[close];
    if (!end) return;
    const rest = tokens.slice(index + 3, close).map(({ value }) => value);
    const beyond = `(${String(ROWS_OF_EXCEL)}-ROWS(${range.value}))*COLUMNS(${range.value})`;
    const counted =
      name === 'COUNTIF' ? `COUNTIF(INDEX(${range.value},ROWS(${range.value}),1)${rest.join('')})*${beyond}` : beyond;
    spelled[index] = { ...token, value: `(${name}` };
    spelled[close] = { ...end, value: `${end.value}+${counted})` };
  });
  return spelled;
}

/** `SUMIF(A1:A9,x,B1)` sums B1:B9: what is summed begins at the cell named and has the size of what is looked through. */
function spellSumRanges(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const found = sumIfAround(tokens, index);
    const size = CELLS.exec(found ?? '');
    const start = CELLS.exec(token.value);
    if (!size || !start || token.type !== 'range') return token;
    const [, , left = '', top = '', right = left, bottom = top] = size;
    const [, sheet = '', column = '', row = ''] = start;
    const rows = Number(bottom) - Number(top);
    const columns = columnOf(right) - columnOf(left);
    const [firstRow, firstColumn] = [Number(row) - 1, columnOf(column)];
    const end = a1(firstRow + rows, firstColumn + columns);
    return { ...token, value: `${sheet}${a1(firstRow, firstColumn)}:${end}` };
  });
}

/** The range that a SUMIF looks through, when the token at `index` is what it sums. */
function sumIfAround(tokens: readonly Token[], index: number): string | undefined {
  if (tokens[index]?.type !== 'range' || tokens[index + 1]?.value !== ')') return undefined;
  let [depth, commas] = [0, 0];
  for (let at = index - 1; at > 0; at -= 1) {
    const value = tokens[at]?.type === 'operator' ? tokens[at]?.value : '';
    if (value === ')' || value === '}') depth += 1;
    else if (value === '{') depth -= 1;
    else if (value === ',' && depth === 0) commas += 1;
    else if (value === '(') {
      if (depth === 0) {
        const name = tokens[at - 1]?.type === 'func' ? tokens[at - 1]?.value.toUpperCase() : '';
        const first = tokens[at + 1];
        const isMeant = (name === 'SUMIF' || name === 'AVERAGEIF') && commas === 2 && tokens[at + 2]?.value === ',';
        return isMeant && first?.type === 'range' ? first.value : undefined;
      }
      depth -= 1;
    }
  }
  return undefined;
}

const needsChange = /[[#.]|\b(?:SUMIF|AVERAGEIF|COUNTIF|COUNTBLANK|ROWS|COLUMNS)\s*\(/i;

const sectionNames: Readonly<Record<string, string>> = {
  all: '#All',
  data: '#Data',
  headers: '#Headers',
  totals: '#Totals',
  'this row': '#This Row',
};

/** `1.50` as `1.5`: the calculation compares and joins numbers by their spelling. */
const plainNumber = (text: string): string => (/^\d*\.\d*$/.test(text) ? String(Number(text)) : text);

function structured(text: string, aliases: TableAliases): string {
  const reference = parseStructRef(text);
  const table = reference?.table ? aliases.table(reference.table) : undefined;
  if (!reference?.table || table === undefined) return '#REF!';
  const columns = (reference.columns ?? []).map((column) => aliases.column(reference.table ?? '', column));
  if (columns.some((column) => column === undefined)) return '#REF!';
  if (reference.sections?.[0] === 'totals') return aliases.totals(reference.table, reference.columns ?? []) ?? '#REF!';
  const whole = reference.sections?.[0] === 'all' ? aliases.whole(reference.table, reference.columns ?? []) : undefined;
  if (whole !== undefined) return whole;
  const section = (reference.sections ?? []).map((name) => `[${sectionNames[name] ?? '#Data'}]`);
  const span = columns.length === 0 ? [] : [columns.map((column) => `[${column ?? ''}]`).join(':')];
  const parts = [...section, ...span];
  if (parts.length === 0) return table;
  const only = parts.length === 1 ? parts[0] : undefined;
  return only !== undefined && !only.includes(':') ? `${table}${only}` : `${table}[${parts.join(',')}]`;
}

const isSpillMark = (token: Token | undefined): boolean => token?.type === 'operator' && token.value === '#';

/** A formula as the calculation reads it rightly; the cell keeps Excel's own spelling. */
export function engineSpelling(formula: string, aliases: TableAliases, hasTables: boolean): string {
  if (!hasTables && !needsChange.test(formula)) return formula;
  const tokens = spellWholeCounts(spellSumRanges(spellWholeSizes(tokenize(formula))));
  return tokens
    .map((token, index) => {
      if (token.type === 'number') return plainNumber(token.value);
      if (token.type === 'structured') return structured(token.value, aliases);
      if (token.type === 'range_named') return aliases.table(token.value) ?? token.value;
      if (token.type === 'range' && isSpillMark(tokens[index + 1])) return `ANCHORARRAY(${token.value})`;
      return isSpillMark(token) ? '' : token.value;
    })
    .join('');
}
