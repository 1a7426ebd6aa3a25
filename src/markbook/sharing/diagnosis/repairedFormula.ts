import { readFormula } from '../../why/formula/readFormula';

const QUOTED = /("(?:[^"]|"")*")/;
const FILE_SPELLING = /_xldudf_BTEC[._]/gi;
/** What Excel puts in front where it took the add-in for a file: `'C:\\Add-ins\\X.xlam'!` or `[2]!`. */
const FILE_IN_FRONT = /(?:'(?:[^']|'')*'|[\w.:\\/[\]-]+)!(?=@?(?:_xldudf_BTEC[._]|BTEC[._])[A-Z]+\s*\()/gi;

/** Only outside quotation marks: what is quoted is the teacher's own. */
const inBarSpelling = (formula: string): string =>
  formula
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(FILE_IN_FRONT, '')
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
