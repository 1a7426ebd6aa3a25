import type { FromWorkbook } from '../../../excel/runExcel';
import type { Edit } from '../../../markbook/edits';
import { describeKeepProblem } from '../../../markbook/keeping';
import { isSameScale, scaleEdits } from '../../../markbook/scale';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { builtInScale } from '../../../reference/scale/scale';
import { answered, type Scale, type SubjectCode } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';

interface ScaleSheet {
  readonly sheetNames: readonly string[];
  /** The sheet that holds BTEC_Scale; absent where there is none. */
  readonly snapshot?: SheetSnapshot;
}

/** Finds the sheet that holds the workbook's own scale, usually by its name. */
const scaleSheet = async ({ sheetNames, readSheet }: PaneActions): Promise<FromWorkbook<ScaleSheet>> => {
  const names = await sheetNames();
  if (!names.ok) return names;
  const all = names.value.map(({ name }) => name);
  const isNamed = (name: string): boolean => /^BTEC Scale/i.test(name);
  for (const name of [...all.filter(isNamed), ...all.filter((each) => !isNamed(each))]) {
    const sheet = await readSheet(name);
    if (!sheet.ok) return sheet;
    if (sheet.value.tables.some((table) => table.name === 'BTEC_Scale')) {
      return answered({ sheetNames: all, snapshot: sheet.value });
    }
  }
  return answered({ sheetNames: all });
};

const DAY = 86_400_000;
/** 1 January 1970 in the calendar that Excel counts days in. */
const UNIX_DAY = 25_569;

/** The day of a moment where the pane is, as Excel counts days. */
const excelDay = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY + UNIX_DAY;

interface Comparison {
  readonly scale: Scale;
  readonly checkedBy: string;
  readonly subject?: SubjectCode;
}

/** The edits that put a comparison made today on record, or why they can't be made, in a sentence. */
export const scaleRecordEdits = async (
  comparison: Comparison,
  actions: PaneActions,
): Promise<readonly Edit[] | string> => {
  const held = await scaleSheet(actions);
  if (!held.ok) return describeWorkbookProblem(held.problems[0]);
  const record = {
    ...comparison,
    status: isSameScale(comparison.scale, builtInScale(comparison.scale.structure)) ? 'confirmed' : 'changed',
    checkedOn: excelDay(new Date()),
  } as const;
  const edits = scaleEdits(record, held.value.snapshot, held.value.sheetNames);
  return edits.ok ? edits.value : describeKeepProblem(edits.problems[0]);
};
