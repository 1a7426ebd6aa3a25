import { readFormula } from '../../formula';

const QUOTED = /("(?:[^"]|"")*")/;
const FILE_SPELLING = /_xldudf_BTEC[._]/gi;
const FILE_CHARACTER = /[\w.:\\/[\]-]/;

/** Where the name of a file begins that ends before `end`: quoted, a quotation mark in it doubled, or plain. */
const fileStart = (text: string, end: number): number => {
  const isQuoted = text[end - 1] === "'";
  let at = isQuoted ? end - 2 : end - 1;
  while (at >= 0) {
    if (!isQuoted && !FILE_CHARACTER.test(text[at] ?? '')) return at + 1;
    if (isQuoted && text[at] === "'") {
      if (text[at - 1] !== "'") return at;
      at -= 1;
    }
    at -= 1;
  }
  return isQuoted ? end : 0;
};

/** Without what Excel puts in front where it took the add-in for a file: `'C:\Add-ins\X.xlam'!` or `[2]!`. */
const withoutFile = (text: string): string => {
  const calls = [...text.matchAll(/!(?=@?(?:_xldudf_)?BTEC[._][A-Z]+\s*\()/gi)].reverse();
  return calls.reduce((rest, { index }) => rest.slice(0, fileStart(rest, index)) + rest.slice(index + 1), text);
};

/** Only outside quotation marks: what is quoted is the teacher's own. */
const inBarSpelling = (formula: string): string =>
  formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : withoutFile(part)
            .replace(FILE_SPELLING, 'BTEC.')
            .replace(/\bBTEC_(?=[A-Z]+\()/gi, 'BTEC.'),
    )
    .join('');

/** The formula that a stuck text, or a formula in the spelling of files, was meant to be; undefined where it makes none. */
export const repairedFormula = (text: string): string | undefined => {
  const bare = text.trim().replace(/^'/, '').trim();
  const formula = inBarSpelling(bare.startsWith('=') ? bare : `=${bare}`);
  const read = readFormula(formula);
  return read !== undefined && read.calls.length > 0 && read.unknown.length === 0 ? formula : undefined;
};
