import { counted } from '../../wording';
import type { UnusableColumn } from '../list/unusableColumn';
import { ROLE_WORDS } from './roleWords';

/** What is found instead where a column's cells identify nobody. */
const INSTEAD: Readonly<Partial<Record<UnusableColumn['role'], string>>> = {
  uci: 'Those learners are found by another number, or by name.',
  uln: 'Those learners are found by another number, or by name.',
  'candidate-number': 'Those learners are found by UCI, ULN or name.',
};

/** One or two sentences on a column whose cells cannot be used, with the remedy. */
export const unusableInWords = ({ heading, role, cells, example, byExcel }: UnusableColumn): string => {
  const what = ROLE_WORDS.find(([each]) => each === role)?.[1] ?? 'identifier';
  const instead = INSTEAD[role] ?? 'They are not compared.';
  const where = `${counted(cells, 'cell')} under “${heading}”`;
  return byExcel
    ? `Excel has turned ${where} into numbers, such as ${example}. Export the list again, and in Excel open it with Data, From Text/CSV, with that column as Text. ${instead}`
    : `${where} ${cells === 1 ? 'holds' : 'hold'} no ${what}, such as “${example}”. ${instead}`;
};
