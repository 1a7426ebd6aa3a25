import type { ComponentId } from '../../../rules';
import { componentInWords, gradeInWords, titleOf } from '../../wording';
import { letterName } from './letterName';
import type { Letter, LetterRow } from './letter';

interface MergeFor {
  readonly day: string;
  readonly school: string;
}

/** Word and Excel read the file as UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet takes for a formula when it opens the file, also behind blanks and in full width. */
const LIKE_A_FORMULA = /^\s*[=+\-@＝＋－＠|%]/;

/** One cell: on one line, in quotation marks, and never a formula. */
const cell = (text: string | number): string => {
  const onOneLine = String(text).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const plain = LIKE_A_FORMULA.test(onOneLine) ? `'${onOneLine}` : onOneLine;
  return `"${plain.replace(/"/g, '""')}"`;
};

type Field = readonly [heading: string, of: (row: LetterRow | undefined) => string | number];

const SERIES: Field = ['series', (row) => row?.series ?? ''];
const MARK: Field = ['mark', (row) => row?.mark ?? ''];
const OUT_OF: Field = ['out of', (row) => row?.outOf ?? ''];
const UMS: Field = ['UMS', (row) => (row?.mark === 'absent' ? 'absent' : (row?.ums ?? ''))];
const GRADE: Field = ['grade', (row) => (row === undefined || row.grade === '' ? '' : gradeInWords(row.grade))];

const FIELDS: Readonly<Record<Letter['kind'], readonly Field[]>> = {
  marks: [SERIES, MARK, OUT_OF],
  'marks and grades': [SERIES, MARK, OUT_OF, ['UMS', (row) => row?.ums ?? ''], GRADE],
  results: [SERIES, UMS, GRADE],
};

const awardCells = ({ kind, award }: Letter): readonly (string | number)[] =>
  kind === 'results' ? [award?.total ?? '', award === undefined ? '' : gradeInWords(award.grade)] : [];

const componentsOf = (letters: readonly Letter[]): readonly ComponentId[] =>
  [...new Set(letters.flatMap(({ rows }) => rows.map(({ component }) => component)))].sort();

/**
 * The letters as a file for mail merge, a line each: name, class and what the letter says, and nothing else that tells who
 * a learner is. All are of one kind. No cell of it can become a formula.
 */
export const mailMerge = (letters: readonly Letter[], { day, school }: MergeFor): string => {
  const [first] = letters;
  if (first === undefined) return '';
  const components = componentsOf(letters);
  const fields = FIELDS[first.kind];
  const headings = [
    ...['School', 'Date', 'Subject', 'Name', 'Class'],
    ...components.flatMap((component) => fields.map(([heading]) => `${componentInWords(component)} ${heading}`)),
    ...(first.kind === 'results' ? ['Total UMS', 'Qualification grade'] : []),
    'To know',
  ];
  const lines = letters.map((letter) => [
    ...[school, day, titleOf(letter.subject), letterName(letter.learner), letter.learner.className],
    ...components.flatMap((component) => {
      const row = letter.rows.find((each) => each.component === component);
      return fields.map(([, of]) => of(row));
    }),
    ...awardCells(letter),
    letter.notes.join(' '),
  ]);
  return BYTE_ORDER_MARK + [headings, ...lines].map((line) => line.map(cell).join(',') + LINE_END).join('');
};
