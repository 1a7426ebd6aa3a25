import { parseStructRef, tokenize, type Token } from '@borgar/fx/xlsx';
import type { TableAliases } from './tableAliases';
import { spellSumRanges, spellWholeCounts, spellWholeSizes } from './wholeShapes';

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
