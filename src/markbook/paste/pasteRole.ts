/** What a column of a pasted table holds. */
export type PasteRole = 'raw' | 'ums' | 'grade' | 'subject' | 'component' | 'series' | 'status' | 'source';

const ROLES: readonly (readonly [RegExp, PasteRole])[] = [
  [/\bums\b|\buniform\b/i, 'ums'],
  [/\braw\b|^(?:paper |total |component )?(?:marks?|scores?)\b/i, 'raw'],
  [/\bgrades?\b/i, 'grade'],
  [/^(?:subject|qualification)\b/i, 'subject'],
  [/^(?:component|unit)(?: (?:code|number|no\.?))?$/i, 'component'],
  [/^(?:exam )?(?:series|session)$/i, 'series'],
  [/^status$/i, 'status'],
  [/^source$/i, 'source'],
];

const LONGEST_HEADING = 40;

/** What a heading says its column holds. */
export const pasteRole = (cell: string): PasteRole | undefined =>
  cell.length > LONGEST_HEADING || /^\d/.test(cell) ? undefined : ROLES.find(([words]) => words.test(cell))?.[1];

/** True for a row that names at least a column of raw marks and a column of UMS. */
export const isHeadingRow = (cells: readonly string[]): boolean => {
  const roles = cells.map(pasteRole);
  return roles.includes('raw') && roles.includes('ums');
};

const HEADING_WORDS =
  /(?:ums|uniform)(?: mark scale)?(?: marks?| points?| scores?)?|raw(?: marks?| scores?)?|marks?|scores?|grades?/gi;
const BESIDE_HEADINGS = /\(? ?(?:max(?:imum)?|out of|\/) ?(?:\.?: ?|\. ?)?\d+ ?\)?|[|/,;:–—-]/gi;

/** The headings of a line parted by spaces only; none when it says anything else. */
export const headingWords = (line: string): readonly string[] => {
  const words = line.replace(/\s+/g, ' ').match(HEADING_WORDS) ?? [];
  const rest = line.replace(/\s+/g, ' ').replace(HEADING_WORDS, '').replace(BESIDE_HEADINGS, '').trim();
  return rest === '' && isHeadingRow(words) ? words : [];
};
