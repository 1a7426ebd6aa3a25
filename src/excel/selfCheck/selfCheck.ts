import type { Edit } from '../../markbook/edits';
import { type AboutHost, type Finding, selfCheckRows } from '../../markbook/selfCheck';
import { answered, refused } from '../../rules';
import { hostFacts } from '../hostFacts';
import { sheetNames } from '../reading/sheetNames';
import type { FromWorkbook } from '../runExcel';
import { CALCULATING, HANDED_OVER, IN_TABLES, NAMES } from './askOfFunctions';
import { GROWING_TABLES, HIDDEN_ROWS, MERGED, ONE_STEP, PAPER, SPILLED, TEXT_CELLS } from './askOfWriting';
import { OWN_WRITES } from './askOfOwnWrites';
import { RELIED_ON } from './askOfReliedOn';
import { askAll, isScratchTaken, type AskedTogether } from './asking';

const SHEET = 'BTEC self-check';

const ASKED: readonly AskedTogether[] = [
  { question: 1, asked: HIDDEN_ROWS },
  { question: 2, asked: GROWING_TABLES, isOnOneSheet: true },
  { question: 4, asked: ONE_STEP, isOnOneSheet: true },
  { question: 5, asked: HANDED_OVER, isOnOneSheet: true },
  { question: 6, asked: IN_TABLES },
  { question: 7, asked: NAMES, isOnOneSheet: true },
  { question: 8, asked: CALCULATING },
  { question: 10, asked: TEXT_CELLS, isOnOneSheet: true },
  { question: 11, asked: SPILLED },
  { question: 14, asked: MERGED },
  { question: 15, asked: PAPER },
  { question: 17, asked: OWN_WRITES },
  { question: 18, asked: RELIED_ON, isOnOneSheet: true },
];

const about = (edition: string, day: string): AboutHost => {
  const { platform, version, language, excelApi, customFunctions, isSharedRuntime } = hostFacts();
  return [
    ['Add-in', edition],
    ['Day', day],
    ['Excel', `${version} on ${platform}, ${language}`],
    ['Offers', `ExcelApi ${excelApi}, CustomFunctionsRuntime ${customFunctions}`],
    ['One runtime for pane and functions', isSharedRuntime ? 'yes' : 'no'],
  ];
};

/** Question 16, the part that can be asked. */
const ofPane = (): readonly Finding[] => [
  { asked: 'a theme is told', answered: 'officeTheme' in Office.context ? 'yes' : 'no' },
  { asked: 'the clipboard can be written', answered: 'clipboard' in navigator ? 'yes' : 'no' },
];

const freeName = (taken: readonly string[]): string => {
  const isTaken = (name: string): boolean => taken.some((each) => each.toUpperCase() === name.toUpperCase());
  const names = [SHEET, ...Array.from({ length: taken.length + 1 }, (_, more) => `${SHEET} (${String(more + 2)})`)];
  return names.find((name) => !isTaken(name)) ?? SHEET;
};

/**
 * Asks Excel what only Excel can answer, on sheets made for it and gone afterwards, and hands back the edits that put the
 * answers on a sheet of their own. No other sheet is touched.
 */
export const selfCheck = async (
  { edition, day }: { readonly edition: string; readonly day: string },
  tell: (question: number) => void,
): Promise<FromWorkbook<readonly Edit[]>> => {
  const names = await sheetNames();
  if (!names.ok) return names;
  if (await isScratchTaken()) return refused({ code: 'sheet-taken', facts: { sheet: 'BTEC self-check scratch' } });
  const findings = await ASKED.reduce<Promise<ReadonlyMap<number, readonly Finding[]>>>(
    async (before, together) => {
      const found = await before;
      tell(together.question);
      return new Map([...found, [together.question, await askAll(together)]]);
    },
    Promise.resolve(new Map([[16, ofPane()]])),
  );
  const rows = selfCheckRows(about(edition, day), findings);
  const sheet = freeName(names.value.map(({ name }) => name));
  return answered([
    { kind: 'add-sheet', sheet, columnWidths: [260, 260, 420] },
    { kind: 'cells', sheet, row: 0, column: 0, before: rows.map((row) => row.map(() => '')), after: rows },
  ]);
};
