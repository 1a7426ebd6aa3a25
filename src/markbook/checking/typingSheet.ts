import type { ComponentId, Series } from '../../rules';
import type { CellEntry, CellsEdit, Edit } from '../edits/edit';
import { freeSheetName } from '../sheet/freeSheetName';
import { gapWords, HOW_TO_TYPE, totalsSentence } from './typingWords';
import { seriesInWords } from '../wording/seriesInWords';
import type { TypingBlock, TypingList, TypingRow } from './typingList';
import { ukDay } from '../wording/say';

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
  line(`Marks to type, ${component} ${series}`),
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

/** The sheet that a list would be written to: always a new one. */
export const typingSheetName = ({ component, series }: TypingSubject, sheetNames: readonly string[]): string =>
  freeSheetName(`Marks to type ${component} ${series}`, sheetNames);

/** The edits that make a new sheet of marks to type; candidate numbers are text there. */
export const typingEdits = (
  subject: TypingSubject,
  list: TypingList,
  { sheet, ...given }: TypingFor & { readonly sheet: string },
): readonly Edit[] => {
  const lines = [...topLines(subject, list, given), ...list.blocks.flatMap(blockLines)];
  const part = (from: number, to: number): readonly Line[] => lines.map((cells) => cells.slice(from, to));
  return [
    { kind: 'add-sheet', sheet, columnWidths: WIDTHS },
    cellsAt(sheet, 0, part(0, NUMBERS)),
    cellsAt(sheet, NUMBERS, part(NUMBERS, NUMBERS + 1), '@'),
    cellsAt(sheet, NUMBERS + 1, part(NUMBERS + 1, TYPING_HEADINGS.length)),
  ];
};
