const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Letters, figures and signs as wide as a Chinese one. */
const WIDE = /[\uFF01-\uFF5E]/g;
const WIDE_BY = 0xfee0;
const MINUS_SIGNS = /[\u2212\uFE63\uFF0D]/g;

/** A pasted text with ordinary spaces and line ends only, and without signs that nobody sees. */
export const cleanText = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(MINUS_SIGNS, '-')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDE_BY));
