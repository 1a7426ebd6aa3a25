const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Entities and line ends as an XML reader sees them; null for a bare ampersand or an unknown entity. */
export function decodeXmlText(raw: string): string | null {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  const faults: string[] = [];
  const text = lines.replace(
    /&(?:#x([0-9a-fA-F]+);|#(\d+);|(\w+);)?/g,
    (all, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : null;
      const character =
        code === null ? NAMED.get(name ?? '') : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      if (character === undefined) faults.push(all);
      return character ?? '';
    },
  );
  return faults.length > 0 ? null : text;
}

/** Text for between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** Text for between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** A string as Excel means it: `_x000D_` stands for a character that XML can't hold. */
export function decodeExcelString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A string as Excel writes it into XML. */
export function encodeExcelString(text: string): string {
  const marked = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  return escapeText(
    marked.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
      /[\t\n]/.test(character) ? character : escapeCode(character),
    ),
  );
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
