import type { ComponentId, Series } from '../../rules';
import type { CellEntry, CellsEdit, Edit } from '../edits';
import { freeSheetName } from '../sheet';
import { gapWords, HOW_TO_TYPE, totalsSentence } from './typingWords';
import { seriesInWords, ukDay } from '../wording';
import type { TypingBlock, TypingList, TypingRow } from './typingList';

/** What a sheet of marks to type is about. */
export interface TypingSubject {
  /** The tracker's name, such as `DIT · 11B`. */
  readonly tracker: string;
  readonly component: ComponentId;
  readonly series: Series;
}

/** The labels at the top of the sheet and the headings of its columns, by which it is known again. */
export const TYPING_LABELS = { class: 'Class', component: 'Component', series: 'Series', written: 'Written' } as const;
export const TYPING_HEADINGS = ['Block', 'No.', 'Candidate number', 'Name', 'Mark or X'] as const;
const TITLE = 'Marks to type';
/** What stands in place of a mark that is missing. */
export const MISSING = 'missing';

const WIDTHS = [66, 36, 108, 210, 72];
const NUMBERS = TYPING_HEADINGS.indexOf('Candidate number');
const MOST_GAPS_NAMED = 20;

type Line = readonly CellEntry[];

const line = (...cells: readonly CellEntry[]): Line => TYPING_HEADINGS.map((_, index) => cells[index] ?? '');

const gapLines = (gaps: readonly TypingRow[]): readonly Line[] => [
  ...gaps.slice(0, MOST_GAPS_NAMED).map((gap) => line('Missing', '', gapWords(gap))),
  ...(gaps.length > MOST_GAPS_NAMED ? [line('Missing', '', `and ${gaps.length - MOST_GAPS_NAMED} more`)] : []),
];

interface TypingFor {
  readonly today: string;
  /** The school's name; '' where none is given. */
  readonly school: string;
}

const topLines = (
  { tracker, component, series }: TypingSubject,
  list: TypingList,
  { today, school }: TypingFor,
): readonly Line[] => [
  ...(school === '' ? [] : [line(school)]),
  line(`${TITLE}, ${component} ${series}`),
  line(TYPING_LABELS.class, '', tracker),
  line(TYPING_LABELS.component, '', component),
  line(TYPING_LABELS.series, '', series, seriesInWords(series)),
  line(TYPING_LABELS.written, '', ukDay(today), 'Marks as they stood on that day; they do not follow the tracker.'),
  line('All', '', totalsSentence(list.totals)),
  ...HOW_TO_TYPE.map((sentence, index) => line(index === 0 ? 'Typing' : '', '', sentence)),
  ...gapLines(list.gaps),
  line(),
  line(...TYPING_HEADINGS),
];

const blockLines = ({ number, rows, totals }: TypingBlock): readonly Line[] => [
  ...rows.map(({ candidateNumber, name, mark }, index) =>
    line(number, index + 1, candidateNumber, name, mark ?? MISSING),
  ),
  line(`Block ${number}`, '', totalsSentence(totals)),
  line(),
];

const cellsAt = (sheet: string, column: number, lines: readonly Line[], numberFormat?: string): CellsEdit => ({
  kind: 'cells',
  sheet,
  row: 0,
  column,
  before: lines.map((cells) => cells.map(() => '')),
  after: lines,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** As many lines as an A4 page takes at Excel’s own height of rows, between its own margins. */
const LINES_A_PAGE = 46;

/** The rows with which pages begin, so that no block is torn apart. */
const pageStarts = (top: number, blocks: readonly (readonly Line[])[]): readonly number[] => {
  const starts: number[] = [];
  let [row, begun] = [top, 0];
  for (const { length } of blocks) {
    if (row + length - begun > LINES_A_PAGE && row > begun) {
      starts.push(row);
      begun = row;
    }
    row += length;
  }
  return starts;
};

const isTitle = ([first]: Line): boolean => typeof first === 'string' && first.startsWith(TITLE);

/** A4 pages headed by the columns' names, a block never torn apart. */
const layout = (sheet: string, top: readonly Line[], blocks: readonly (readonly Line[])[]): Edit => {
  const headings = top.length - 1;
  const rows = top.length + blocks.reduce((sum, { length }) => sum + length, 0);
  const across = (row: number) => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
  return {
    kind: 'lay-out',
    sheet,
    widths: WIDTHS,
    bold: [...top.flatMap((cells, row) => (isTitle(cells) ? [across(row)] : [])), across(headings)],
    shaded: [across(headings)],
    figures: [{ row: headings, column: WIDTHS.length - 1, rows: rows - headings, columns: 1 }],
    printed: { row: 0, column: 0, rows, columns: WIDTHS.length },
    repeated: headings,
    pageStarts: pageStarts(top.length, blocks),
  };
};

/** The sheet that a list would be written to: always a new one. */
export const typingSheetName = ({ component, series }: TypingSubject, sheetNames: readonly string[]): string =>
  freeSheetName(`Marks to type ${component} ${series}`, sheetNames);

/** The edits that make a new sheet of marks to type; candidate numbers are text there. */
export const typingEdits = (
  subject: TypingSubject,
  list: TypingList,
  { sheet, ...given }: TypingFor & { readonly sheet: string },
): readonly Edit[] => {
  const top = topLines(subject, list, given);
  const blocks = list.blocks.map(blockLines);
  const lines = [...top, ...blocks.flat()];
  const part = (from: number, to: number): readonly Line[] => lines.map((cells) => cells.slice(from, to));
  return [
    { kind: 'add-sheet', sheet },
    cellsAt(sheet, 0, part(0, NUMBERS)),
    cellsAt(sheet, NUMBERS, part(NUMBERS, NUMBERS + 1), '@'),
    cellsAt(sheet, NUMBERS + 1, part(NUMBERS + 1, TYPING_HEADINGS.length)),
    layout(sheet, top, blocks),
  ];
};
