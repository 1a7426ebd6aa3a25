import type { SheetSnapshot } from '../sheet';
import { isSameName } from '../places';

/** What the formulas of a sheet read besides it, by name. */
export interface NamedElsewhere {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

const OURS = /\bBTEC[._]/i;
/** A sheet's name before an exclamation mark, in quotation marks or without; what is left of it is looked at first. */
const SHEET = /(?<!')'([^'[\]]+(?:''[^'[\]]+)*)'!|(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const TEXTS = /"[^"]*"/g;
const TABLE = /(?<![\p{L}\p{N}_.\]'!])([\p{L}_][\p{L}\p{N}_.]*)\[/gu;

const names = (formula: string, pattern: RegExp): readonly string[] =>
  [...formula.replace(TEXTS, '""').matchAll(pattern)].flatMap(
    ([, one, other]) => one?.replaceAll("''", "'") ?? other ?? [],
  );

/** The sheets and tables that the formulas of a sheet name and that do not stand on it; the add-in's own left out. */
export const namedElsewhere = ({ name, formulas, tables }: SheetSnapshot): NamedElsewhere => {
  const found = { sheets: new Set<string>(), tables: new Set<string>() };
  for (const row of formulas) {
    for (const formula of row) {
      if (typeof formula !== 'string' || !formula.startsWith('=') || OURS.test(formula)) continue;
      if (formula.includes('!')) for (const sheet of names(formula, SHEET)) found.sheets.add(sheet);
      if (formula.includes('[')) for (const table of names(formula, TABLE)) found.tables.add(table);
    }
  }
  return {
    sheets: [...found.sheets].filter((each) => !isSameName(each, name)),
    tables: [...found.tables].filter((each) => !tables.some((own) => isSameName(own.name, each))),
  };
};
