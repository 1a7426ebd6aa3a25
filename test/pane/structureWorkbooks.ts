import { builtInScale } from '../../src/reference/scale/scale';
import { structureFor } from '../../src/reference/specifications/structures';
import { subjectOfCode } from '../../src/reference/specifications/subjects';
import { componentScale, type ComponentId } from '../../src/rules';
import type { Tracker } from '../../src/markbook/tracker/tracker';
import type { Content, SheetGiven, WorkbookGiven } from './workbook/given';
import { tableSheet } from './workbooks';

const RAW = 60;

/** What a raw mark comes to in the invented conversions: evenly up to the component's maximum. */
export const umsOf = (code: string, component: ComponentId, raw: number): number =>
  Math.floor((raw * componentScale(builtInScale(structureFor(code)), component).max) / RAW);

const conversions = (codes: readonly string[]): SheetGiven =>
  tableSheet('BTEC Tables', 'BTEC_Tables', [
    ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Grade', 'Status', 'Source', 'Added'],
    ...codes.flatMap((code) =>
      (subjectOfCode(code)?.structure.components ?? []).flatMap((id) =>
        Array.from({ length: RAW + 1 }, (_, raw): readonly Content[] => [
          ...[code, id, '2026-06', raw, umsOf(code, id, raw)],
          ...['', 'illustrative', 'Invented figures', '30/11/2026'],
        ]),
      ),
    ),
  ]);

/** The marks of four learners, one column a component; the third is absent once, the fourth has no mark yet. */
const MARKS: readonly (readonly Content[])[] = [
  [40, 42, 45],
  [50, 52, 48],
  [30, 'X', 36],
  [20, 24, ''],
];

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  CON: ['Exam', 'C2 mark', 'C3 mark'],
  ART: ['C1 mark', 'Exam'],
  DIT: ['C1 mark', 'C2 mark', 'Exam'],
};

const sheetName = (code: string): string => `11A ${code}`;

const classSheet = (code: string): SheetGiven => {
  const headings = HEADINGS[code] ?? [];
  const rows = MARKS.map((marks, index) => [
    `200${index + 1}`,
    `Learner Example${index + 1}`,
    ...headings.map((_, component) => marks[component] ?? ''),
  ]);
  return tableSheet(
    sheetName(code),
    `Marks_${code}`,
    [['Candidate No', 'Learner', ...headings], ...rows],
    ['Candidate No'],
  );
};

const trackerOf = (code: string): Tracker => {
  const { components } = structureFor(code);
  return {
    id: code,
    name: `${code} · 11A`,
    subject: code,
    sheet: sheetName(code),
    table: `Marks_${code}`,
    headerRows: [0, 0],
    learnerRows: [1, MARKS.length],
    columns: [
      { role: 'candidate-number', heading: 'Candidate No', column: 0 },
      { role: 'full-name', heading: 'Learner', column: 1 },
      ...components.map((component, index) => ({
        role: `mark ${component}` as const,
        heading: HEADINGS[code]?.[index] ?? '',
        column: 2 + index,
      })),
    ],
    series: Object.fromEntries(components.map((component) => [component, '2026-06'])),
  };
};

/** A class of each subject side by side, each with headings of its own, in a workbook that holds their conversions. */
export const classesOf = (codes: readonly string[], screen: string): WorkbookGiven => ({
  sheets: [...codes.map(classSheet), conversions(codes)],
  setUp: { trackers: codes.map(trackerOf), tracker: codes[0], screen },
});

/** The same workbook before anybody has set it up. */
export const sheetsOf = (codes: readonly string[]): WorkbookGiven => ({
  sheets: [...codes.map(classSheet), conversions(codes)],
});
