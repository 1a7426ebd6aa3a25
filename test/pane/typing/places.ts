import { untilReady } from '../../browser/browserPage';
import { RANGE_TRACKER } from '../../browser/gradesBench';
import { fileOfData } from '../../browser/importBench';
import { pasteTable } from '../../browser/pasteBench';
import { showScreen } from '../../browser/pane';
import type { ScreenName } from '../../../src/taskpane/workbook/screenName';
import type { PaneAlone } from '../benchPage';
import type { WorkbookGiven } from '../workbook/given';
import { ditTables, gradedWorkbook, plainWorkbook, tableSheet } from '../workbooks';

/** A button to press, or something else to do, on the way to fields of a screen. */
type Step = string | ((bench: PaneAlone) => Promise<void>);

/** A part of the pane that holds fields, and the way there. */
export interface PlaceOfInputs {
  readonly screen: ScreenName;
  readonly way: readonly Step[];
  /** Where the formulas of a class stand already; else the workbook with something on every screen is opened. */
  readonly isGraded?: boolean;
}

const SERIES = { C1: '2025-06', C2: '2025-06', C3: '2026-01' } as const;
const LEARNERS = ['0101', '0102', '0105', '0116'] as const;

const SITTINGS = [
  ['Learner', 'Component', 'Series', 'UMS', 'Claimed', 'Mark', 'Kind', 'Note'],
  ...LEARNERS.flatMap((learner) =>
    (['C1', 'C2', 'C3'] as const).map((component) => [learner, component, SERIES[component], 60, '', '', 'live', '']),
  ),
];
const MODERATION = [
  ['Learner', 'Component', 'Series', 'Mark', 'Ticked', 'Video', 'Amended', 'Reason'],
  ...LEARNERS.map((learner) => [learner, 'C1', '2025-06', 30, 'Yes', '', '', '']),
];
const SCENARIOS = [
  ['Scenario', 'Learner', 'Component', 'Series', 'Mark', 'UMS'],
  ['Best resit', '0101', 'C3', '2026-06', 60, 120],
];

/** A class of invented learners with something on every screen. */
const workbookWithEverything = (): WorkbookGiven =>
  plainWorkbook([{ ...RANGE_TRACKER, series: SERIES }], {
    more: [
      ditTables(),
      tableSheet('BTEC Sittings', 'BTEC_Sittings', SITTINGS, ['Learner', 'Series']),
      tableSheet('BTEC Moderation', 'BTEC_Moderation', MODERATION, ['Learner', 'Series']),
      tableSheet('BTEC Scenarios', 'BTEC_Scenarios', SCENARIOS, ['Learner', 'Series']),
    ],
  });

export const workbookOf = ({ isGraded = false }: PlaceOfInputs): WorkbookGiven =>
  isGraded ? gradedWorkbook('Share') : workbookWithEverything();

/** What a colleague types at the n-th turn: a mark, a UMS of a conversion, an amended mark; always something new. */
export const colleagueTypes = async (
  { colleagueTypes: type }: PaneAlone,
  { isGraded = false }: PlaceOfInputs,
  turn: number,
): Promise<void> => {
  const mark = 30 + (turn % 5);
  if (isGraded) return type('Marks', { H6: mark, K6: `seen ${turn}` });
  await type('11B DIT', { F20: mark, J20: `seen ${turn}` });
  await type('BTEC Tables', { I2: `${1 + (turn % 28)}/11/2026` });
  await type('BTEC Moderation', { G3: turn % 2 === 0 ? '' : 28 });
};

const file = ({ pane }: PaneAlone): Promise<void> =>
  pane
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.txt', mimeType: '', buffer: fileOfData('class-list-windows-1252.txt') });

const givenMark = async ({ pane }: PaneAlone): Promise<void> => {
  await pane.getByRole('combobox', { name: 'Mark' }).selectOption('mark C1');
};

const pasteConverter = async (bench: PaneAlone): Promise<void> => {
  const rows = Array.from({ length: 61 }, (_, raw) => `${raw}\t${Math.round(raw * 1.5)}`);
  await pasteTable(bench, ['Raw mark\tUMS', ...rows].join('\n'));
};

const pasteAmended = async ({ pane, page }: PaneAlone): Promise<void> => {
  await pane.getByLabel('Amended marks', { exact: true }).fill('0101 31\nPATEL: Priya 30\nNobody 12');
  await pane.getByRole('button', { name: 'Read this list' }).click();
  await untilReady(page);
};

const pasteSampled = async ({ pane, page }: PaneAlone): Promise<void> => {
  await pane.getByLabel('Sampled learners').fill('0101\nPATEL: Priya\n9999');
  await pane.getByRole('button', { name: 'Read this list' }).click();
  await untilReady(page);
};

const componentTwo = async ({ pane, page }: PaneAlone): Promise<void> => {
  await pane.getByRole('radio', { name: 'C2' }).check();
  await untilReady(page);
};

const typeDates = ({ pane }: PaneAlone): Promise<void> =>
  pane.getByRole('button', { name: /^Type the dates of/ }).click();

const mockInMarks = async ({ pane, page }: PaneAlone): Promise<void> => {
  await pane.getByLabel('C3', { exact: true }).selectOption('mark column');
  await untilReady(page);
};

const openLearner = async ({ pane, page }: PaneAlone): Promise<void> => {
  await pane.getByRole('list', { name: 'Who gains' }).getByRole('button', { name: /^Open/ }).first().click();
  await untilReady(page);
};

const openFolded =
  (name: string | RegExp) =>
  async ({ pane }: PaneAlone): Promise<void> => {
    const part = pane.getByRole('button', { name, exact: true });
    if ((await part.getAttribute('aria-expanded')) === 'false') await part.click();
  };

const answerAll = async ({ pane, page }: PaneAlone): Promise<void> => {
  await pane.getByRole('radio', { name: 'No, or not sure' }).check();
  await pane.getByRole('radio', { name: 'Leave these out, the cells stay as they are' }).check();
  await pane.getByRole('button', { name: 'Next', exact: true }).click();
  await untilReady(page);
};

/** Every part of the pane with fields in it. */
export const PLACES_OF_INPUTS: readonly PlaceOfInputs[] = [
  { screen: 'Set up', way: ['Columns (6)', 'Change columns'] },
  { screen: 'Set up', way: ['Set up another tracker'] },
  { screen: 'Set up', way: ['Compare with the specification'] },
  { screen: 'Set up', way: ['Change figures'] },
  { screen: 'Set up', way: [typeDates] },
  { screen: 'Set up', way: [`Rename ${RANGE_TRACKER.name}`] },
  { screen: 'Tables', way: ['Add a table', pasteConverter] },
  { screen: 'Tables', way: ['Add a table', 'Type boundaries instead'] },
  { screen: 'Import', way: [] },
  { screen: 'Import', way: [file, givenMark] },
  { screen: 'Import', way: [file, givenMark, 'Next'] },
  { screen: 'Import', way: [file, givenMark, 'Next', answerAll] },
  { screen: 'Grades', way: [] },
  { screen: 'Grades', way: ['Write the formulas'] },
  { screen: 'Mocks', way: [mockInMarks] },
  { screen: 'Entries', way: [] },
  { screen: 'Check marks', way: [] },
  { screen: 'Check marks', way: ['Make marks to type for C1'] },
  { screen: 'Moderation', way: [] },
  { screen: 'Moderation', way: [componentTwo, 'Paste Pearson’s list', pasteSampled] },
  { screen: 'Moderation', way: ['After the moderator’s report'] },
  { screen: 'Moderation', way: ['After the moderator’s report', 'Paste amended marks', pasteAmended] },
  {
    screen: 'Moderation',
    way: ['Before marks and sample are sent', 'Resubmissions (0)', 'Record a resubmission'],
  },
  { screen: 'Moderation', way: ['Review of moderation and appeal'] },
  { screen: 'Results', way: [] },
  { screen: 'Results', way: ['Review and appeal'] },
  { screen: 'What next', way: [] },
  { screen: 'What next', way: [openLearner] },
  { screen: 'What next', way: [openLearner, openFolded(/^Scenarios \(/), 'New scenario'] },
  { screen: 'What next', way: [openLearner, openFolded(/^Record \(/), 'Add or correct a sitting'] },
  { screen: 'What next', way: [openFolded('Scenarios'), 'New scenario for everyone'] },
  { screen: 'Share', way: ['Learner statement'] },
  { screen: 'Share', way: ['Notices and letters'], isGraded: true },
  { screen: 'Share', way: ['Freeze to values'], isGraded: true },
  { screen: 'Share', way: ['Plain formulas'], isGraded: true },
];

/** Opens a screen and goes on to a part of it. */
export const goToPlace = async (bench: PaneAlone, { screen, way }: PlaceOfInputs): Promise<void> => {
  await showScreen(bench, screen);
  await untilReady(bench.page);
  for (const step of way) {
    if (typeof step !== 'string') await step(bench);
    else await bench.pane.getByRole('button', { name: step, exact: true }).first().click();
    await untilReady(bench.page);
  }
};
