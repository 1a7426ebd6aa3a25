import { gradeIn } from '../../rules';
import { figureIn } from './figureIn';
import { headingWords } from './headingRole';

const JOIN = '\u0001';
const LEVEL_WORDS = /level ([12]) (pass|merit|distinction)(?: ?\*| star)?/gi;
const BETWEEN_FIGURES = / ?(?:\.{2,}|…|→|->|=>|=|:| [–—-] ) ?/g;

const joined = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/(\d) ?(?:\/|out of) ?(\d)/gi, '$1/$2')
    .replace(LEVEL_WORDS, (words) => words.replaceAll(' ', JOIN))
    .replaceAll(' *', '*');

const isCellOfTable = (cell: string): boolean => figureIn(cell) !== undefined || gradeIn(cell) !== undefined;

/** The cells of a line parted by spaces only: its figures and grades, or its headings; any other line is one cell. */
export const spacedCells = (line: string): readonly string[] => {
  const text = line.trim();
  const headings = headingWords(text);
  if (headings.length > 0) return headings;
  const cells = joined(text)
    .replace(BETWEEN_FIGURES, ' ')
    .split(' ')
    .map((cell) => cell.replaceAll(JOIN, ' '))
    .filter((cell) => cell !== '');
  const figures = cells.filter((cell) => figureIn(cell) !== undefined).length;
  return figures > 1 && cells.every(isCellOfTable) ? cells : [text];
};
