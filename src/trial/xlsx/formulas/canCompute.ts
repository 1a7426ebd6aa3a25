import { parseStructRef } from '@borgar/fx/xlsx';
import { formulaTokens, isReference } from './tokens';

/** What the page's spreadsheet knows: functions in capitals, tables in small letters. */
export interface Known {
  readonly functions: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** Can the page work this formula out as Excel does? */
export function canCompute(formula: string, known: Known): boolean {
  const tokens = formulaTokens(formula);
  let names: ReadonlySet<string> | undefined;
  const isParameter = (name: string): boolean => {
    names ??= new Set(tokens.filter(({ type }) => type === 'range_named').map(({ value }) => value.toLowerCase()));
    return names.has(name.toLowerCase());
  };
  return tokens.every((token, index) => {
    if (token.type === 'func') return known.functions.has(token.value.toUpperCase()) || isParameter(token.value);
    if (token.type === 'unknown' || token.type.startsWith('context')) return false;
    if (token.type === 'operator') return token.value !== '@';
    if (token.type === 'whitespace') return !isReference(tokens[index - 1]) || !isReference(tokens[index + 1]);
    if (token.type === 'structured') return isKnownTable(token.value, known);
    if (token.type !== 'range') return true;
    return isOnOneSheet(token.value);
  });
}

/** Does a reference lie in this workbook, on its own sheet or one that is named once? */
function isOnOneSheet(reference: string): boolean {
  const [sheet, colon] = [reference.lastIndexOf('!'), reference.indexOf(':')];
  const isNamedAfterColon = colon !== -1 && sheet > colon;
  return !reference.includes('[') && reference.indexOf('!') === sheet && !isNamedAfterColon;
}

function isKnownTable(reference: string, known: Known): boolean {
  const parsed = parseStructRef(reference);
  if (!parsed || (parsed.sections?.length ?? 0) > 1) return false;
  return !parsed.table || known.tables.has(parsed.table.toLowerCase());
}
