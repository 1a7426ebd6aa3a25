import { BOUNDARY_GRADES, gradeIn, isBlank, type BoundaryGrade, type ConversionStatus } from '../../rules';
import { readComponent, readSeries, readSubject } from '../keys';
import { type KeyInText, readConversionStatus } from '../tables';
import { figureIn, maximumNamed } from './figureIn';
import { pasteRole } from './pasteRole';
import { keyInText } from './keyInText';
import type { PastedLine } from './pastedLine';

/** The boundaries of one conversion as a row of a paste gives them; figures are as they stand there. */
export interface FoundBoundaries {
  readonly line: number;
  readonly key: KeyInText;
  readonly max: string;
  readonly boundaries: Readonly<Record<BoundaryGrade, string>>;
  readonly rounding: 'nearest' | 'down';
  readonly status?: ConversionStatus;
  readonly source?: string;
}

type Part = BoundaryGrade | 'max' | 'rounding' | 'subject' | 'component' | 'series' | 'status' | 'source';
type Columns = ReadonlyMap<Part, number>;

const isBoundaryGrade = (text: string): text is BoundaryGrade => BOUNDARY_GRADES.some((grade) => grade === text);

const partOf = (cell: string): Part | undefined => {
  const grade = gradeIn(cell.replace(/ ?(?:boundary|mark|raw)\b/gi, '').trim());
  if (grade !== undefined && isBoundaryGrade(grade)) return grade;
  if (/^(?:max(?:imum)?(?: raw)?(?: marks?)?|out of|total marks?|raw max(?:imum)?)\.?$/i.test(cell)) return 'max';
  if (/^rounding$/i.test(cell)) return 'rounding';
  const role = pasteRole(cell);
  return role === 'raw' || role === 'ums' || role === 'grade' ? undefined : role;
};

/** Where a heading row of boundaries has what; undefined for any other row. */
const columnsIn = (cells: readonly string[]): Columns | undefined => {
  const found = new Map<Part, number>();
  cells.forEach((cell, column) => {
    const part = partOf(cell);
    if (part !== undefined && !found.has(part)) found.set(part, column);
  });
  return BOUNDARY_GRADES.every((grade) => found.has(grade)) ? found : undefined;
};

const said = <Value>(reading: { readonly ok: boolean; readonly value?: Value }, line: number) =>
  reading.ok && reading.value !== undefined ? { value: reading.value, line } : undefined;

const keyOf = (cell: (part: Part) => string, line: number, titles: KeyInText): KeyInText => {
  const read = <Value>(part: Part, how: (text: string) => { readonly ok: boolean; readonly value?: Value }) =>
    isBlank(cell(part)) ? undefined : said(how(cell(part)), line);
  const subject = read('subject', readSubject) ?? titles.subject;
  const component = read('component', readComponent) ?? titles.component;
  const series = read('series', readSeries) ?? titles.series;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(component === undefined ? {} : { component }),
    ...(series === undefined ? {} : { series }),
  };
};

/** What the lines above a row say of it. */
interface Titles {
  readonly key: KeyInText;
  readonly max: number | undefined;
}

const titlesOf = (lines: readonly PastedLine[]): Titles => {
  const [max] = lines.flatMap(({ text }) => (/\bmax|out of/i.test(text) ? (maximumNamed(text) ?? []) : []));
  return { key: keyInText(lines), max };
};

const rowOf = ({ line, cells }: PastedLine, columns: Columns, titles: Titles): FoundBoundaries => {
  const cell = (part: Part): string => cells[columns.get(part) ?? -1] ?? '';
  const figure = (part: Part): string => figureIn(cell(part))?.text ?? cell(part);
  const status = isBlank(cell('status')) ? undefined : readConversionStatus(cell('status'));
  const boundaries = Object.fromEntries(BOUNDARY_GRADES.map((grade) => [grade, figure(grade)]));
  return {
    line,
    key: keyOf(cell, line, titles.key),
    max: columns.has('max') ? figure('max') : String(titles.max ?? ''),
    boundaries: boundaries as Record<BoundaryGrade, string>,
    rounding: /^down$/i.test(cell('rounding')) ? 'down' : 'nearest',
    ...(status?.ok === true ? { status: status.value } : {}),
    ...(cell('source') === '' ? {} : { source: cell('source') }),
  };
};

/** Rows of grade boundaries below headings that name all six grades; none where there are no such headings. */
export const foundBoundaries = (lines: readonly PastedLine[]): readonly FoundBoundaries[] => {
  const found: FoundBoundaries[] = [];
  let columns: Columns | undefined;
  let above: PastedLine[] = [];
  let titles: Titles | undefined;
  for (const line of lines) {
    const headings = columnsIn(line.cells);
    const own = columns;
    const isRow =
      own !== undefined && BOUNDARY_GRADES.some((grade) => /\d/.test(line.cells[own.get(grade) ?? -1] ?? ''));
    if (headings !== undefined) columns = headings;
    else if (isRow) found.push(rowOf(line, own, (titles ??= titlesOf(above))));
    else if (line.text !== '') {
      if (found.length > 0) above = [];
      above.push(line);
      titles = undefined;
    }
  }
  return found;
};
