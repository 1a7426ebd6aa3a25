import {
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  type ReferenceStructXlsx,
} from '@borgar/fx/xlsx';
import type { TableInfo } from '../port';

const mapped = (formula: string, change: (reference: ReferenceStructXlsx) => string): string => {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.type === 'structured')) return formula;
  return stringifyTokens(
    tokens.map((token) => {
      const reference = token.type === 'structured' ? parseStructRef(token.value) : undefined;
      return reference ? { ...token, value: change(reference) } : token;
    }),
  );
};

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Table and headings in the workbook's own capitals. */
const inOwnLetters = (reference: ReferenceStructXlsx, tables: readonly TableInfo[]): ReferenceStructXlsx => {
  const table = tables.find((item) => same(item.name, reference.table ?? ''));
  if (!table) return reference;
  const columns = (reference.columns ?? []).map((name) => table.columns.find((own) => same(own, name)) ?? name);
  return { ...reference, table: table.name, columns };
};

/** `[@C1]` typed inside a table becomes `Marks[[#This Row],[C1]]`, which is how a workbook file and the calculation spell it. */
export function fullReferences(formula: string, tableHere: string | undefined, tables: readonly TableInfo[]): string {
  if (!formula.includes('[')) return formula;
  return mapped(formula, (reference) => {
    const table = reference.table === '' ? tableHere : (reference.table ?? tableHere);
    const named = table === undefined ? reference : { ...reference, table };
    return stringifyStructRef(inOwnLetters(named, tables), { thisRow: true });
  });
}

/** The other way round: what Excel's formula bar shows, `[@C1]` inside the table itself and `Marks[@C1]` elsewhere. */
export function shortReferences(formula: string, tableHere: string | undefined): string {
  if (!formula.includes('[')) return formula;
  return mapped(formula, (reference) => {
    const own = tableHere !== undefined && same(reference.table ?? '', tableHere);
    const isWholeTable = reference.columns?.length === 0 && reference.sections?.length === 0;
    return stringifyStructRef(own && !isWholeTable ? { ...reference, table: '' } : reference);
  });
}
