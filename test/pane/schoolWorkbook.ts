import { structureFor } from '../../src/reference/specifications/structures';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import type { Content, SheetGiven, WorkbookGiven } from './workbook/given';
import { tableSheet } from './workbooks';

const CHECK_LETTERS = 'ABCDEFGHKLMRTVWXY';

/** An invented UCI with its check letter. */
export const inventedUci = (number: number): string => {
  const signs = `6890100267${String(number).padStart(4, '0')}`.slice(0, 6) + `26${String(number).padStart(4, '0')}`;
  const sum = Array.from(signs).reduce((total, sign, place) => total + Number(sign) * (16 - place), 0);
  return `${signs}${CHECK_LETTERS[sum % CHECK_LETTERS.length] ?? ''}`;
};

interface ClassGiven {
  readonly subject: string;
  readonly name: string;
  /** What stands in the column of a component, for each learner by place. */
  readonly marks: Readonly<Partial<Record<string, (place: number) => Content>>>;
  readonly first: number;
  readonly size: number;
}

const HEADINGS = ['Candidate No', 'UCI', 'Learner'];

const sheetFor = ({ subject, name, marks, first, size }: ClassGiven): SheetGiven => {
  const { components } = structureFor(subject);
  const rows = Array.from({ length: size }, (_, place): readonly Content[] => [
    String(first + place).padStart(4, '0'),
    inventedUci(first + place),
    `Example ${first + place}, Learner`,
    ...components.map((id) => marks[id]?.(place) ?? ''),
  ]);
  const heads = [...HEADINGS, ...components.map((id) => `${id} mark`)];
  return tableSheet(name, `Marks_${name.replace(/\W/g, '_')}`, [heads, ...rows], ['Candidate No', 'UCI']);
};

const trackerFor = ({ subject, name, size }: ClassGiven): Tracker => {
  const { components } = structureFor(subject);
  return {
    id: name,
    name: `${subject} · ${name}`,
    subject,
    sheet: name,
    table: `Marks_${name.replace(/\W/g, '_')}`,
    headerRows: [0, 0],
    learnerRows: [1, size],
    columns: [
      { role: 'candidate-number', heading: 'Candidate No', column: 0 },
      { role: 'uci', heading: 'UCI', column: 1 },
      { role: 'full-name', heading: 'Learner', column: 2 },
      ...components.map((id, index) => ({
        role: `mark ${id}` as const,
        heading: `${id} mark`,
        column: HEADINGS.length + index,
      })),
    ],
    series: {},
  };
};

const all = (place: number): Content => (place * 7 + 11) % 61;
const butOne = (place: number): Content => (place === 3 ? '' : all(place));

/** Six classes of four subjects, Construction and Art among them, in which learners and marks are made up. */
const classesOf = (size: number, isShared: boolean): readonly ClassGiven[] => [
  { subject: 'DIT', name: '11A DIT', marks: { C1: all, C2: butOne }, first: 1, size },
  { subject: 'DIT', name: '11B DIT', marks: { C1: all, C2: all }, first: 1 + size, size },
  { subject: 'CON', name: '11C CON', marks: { C2: butOne, C3: all }, first: 1 + 2 * size, size },
  { subject: 'CON', name: '11D CON', marks: { C2: all, C3: all }, first: 1 + 3 * size, size },
  { subject: 'ART', name: '11E ART', marks: {}, first: 1 + 4 * size, size },
  { subject: 'HSC', name: '10A HSC', marks: { C1: all }, first: isShared ? size : 1 + 5 * size, size },
];

/** The dates of the school year as they are typed in the tests of it: those of no real year's schedule. */
const DATES = tableSheet(
  'BTEC Dates',
  'BTEC_Dates',
  [
    ['Year', 'Series', 'What', 'From', 'To', 'Source'],
    ['2026-27', '2027-01', 'entries', '', '08/01/2027', 'Invented'],
    ['2026-27', '2027-01', 'marks and sample', '', '15/12/2026', 'Invented'],
    ['2026-27', '2027-06', 'entries', '', '21/02/2027', 'Invented'],
  ],
  ['Series', 'From', 'To'],
);

/** A workbook with the classes of a school, opening at a screen. */
export const schoolWorkbook = ({
  size,
  screen = 'School',
  isShared = false,
  more = [],
}: {
  readonly size: number;
  readonly screen?: string;
  /** The last of the first class is in the class of Health and Social Care too. */
  readonly isShared?: boolean;
  readonly more?: readonly SheetGiven[];
}): WorkbookGiven => {
  const classes = classesOf(size, isShared);
  const trackers = classes.map(trackerFor);
  return {
    sheets: [...classes.map(sheetFor), DATES, ...more],
    setUp: { trackers, tracker: trackers[0]?.id, screen },
  };
};
