import { builtInScale } from '../../../reference/scale/scale';
import type { Scale, SubjectCode } from '../../../rules';
import type { Edit } from '../../../markbook/edits';
import { isSameScale, scaleEdits } from '../../../markbook/scale';
import { describeKeepProblem } from '../../../markbook/keeping';
import { describeWorkbookProblem } from '../../../markbook/wording';
import type { PaneActions } from '../../workbook/paneActions';
import { excelDay } from './excelDay';
import { scaleSheet } from './scaleSheet';

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
