import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type ReferenceStructXlsx } from '@borgar/fx/xlsx';

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

/** `[@C1]` typed inside a table becomes `Marks[[#This Row],[C1]]`, which is how a workbook file and the calculation spell it. */
export function fullReferences(formula: string, tableHere: string | undefined): string {
  if (!formula.includes('[')) return formula;
  return mapped(formula, (reference) => {
    const table = reference.table ? reference.table : tableHere;
    return stringifyStructRef(table === undefined ? reference : { ...reference, table }, { thisRow: true });
  });
}

/** The other way round: what Excel's formula bar shows, `[@C1]` inside the table itself and `Marks[@C1]` elsewhere. */
export function shortReferences(formula: string, tableHere: string | undefined): string {
  if (!formula.includes('[')) return formula;
  return mapped(formula, (reference) => {
    const own = tableHere !== undefined && reference.table?.toLowerCase() === tableHere.toLowerCase();
    const isWholeTable = reference.columns?.length === 0 && reference.sections?.length === 0;
    return stringifyStructRef(own && !isWholeTable ? { ...reference, table: '' } : reference);
  });
}
