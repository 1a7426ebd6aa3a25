/** A reference in a formula: the sheets it names, and what it names of them. */
export interface Referred {
  /** As the formula spells it, with its `!`; empty where it names no sheet. */
  readonly prefix: string;
  /** Null where no sheet is named. */
  readonly sheet: string | null;
  /** The other end of a run of sheets, such as the `C` of `A:C!B2`. */
  readonly lastSheet: string | null;
  /** Is it of another workbook? */
  readonly isElsewhere: boolean;
  readonly cells: string;
}

const PLAIN = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const NOT_BARE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/** Takes a reference apart. */
export function referred(reference: string): Referred {
  const end = reference.lastIndexOf('!') + 1;
  const prefix = reference.slice(0, end);
  const named = bare(prefix.slice(0, -1));
  const [first = '', last] = named.split(':');
  return {
    prefix,
    sheet: end === 0 ? null : first,
    lastSheet: last ?? null,
    isElsewhere: named.includes('['),
    cells: reference.slice(end),
  };
}

/** The name of a sheet as it stands in a formula, without its quotation marks. */
function bare(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The name of a sheet as a formula spells it in front of a `!`. */
export function spelledSheet(name: string, last: string | null = null): string {
  const isPlain = [name, last ?? name].every((each) => PLAIN.test(each) && !NOT_BARE.test(each));
  const both = last === null ? name : `${name}:${last}`;
  return isPlain ? both : `'${both.replaceAll("'", "''")}'`;
}

/** Excel takes capitals and small letters of a name for the same. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
