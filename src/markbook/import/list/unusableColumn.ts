import { isChangedByExcel } from '../../keys';
import type { ImportRole } from './importRole';
import { numberIn, textUnder, ulnIn, uciIn } from './listedLearners';
import type { ReadList } from './readList';

/** Cells of a column of identifiers or groups that hold none, told once for the column. */
export interface UnusableColumn {
  readonly heading: string;
  readonly role: ImportRole;
  readonly cells: number;
  readonly example: string;
  /** True where Excel has taken them for numbers: 11E1 has become 1.10E+02. */
  readonly byExcel: boolean;
}

const isUsable: Readonly<Partial<Record<ImportRole, (text: string) => boolean>>> = {
  uci: (text) => uciIn(text) !== '',
  uln: (text) => ulnIn(text) !== '',
  'candidate-number': (text) => numberIn(text) !== '',
  form: (text) => !isChangedByExcel(text),
  class: (text) => !isChangedByExcel(text),
};

/** The columns whose cells cannot identify a learner or name a group as they stand. */
export const unusableIdentifiers = (list: ReadList): readonly UnusableColumn[] =>
  list.columns.flatMap(({ role, heading }): UnusableColumn[] => {
    const usable = isUsable[role];
    if (usable === undefined) return [];
    const texts = list.rows.map((row) => textUnder(list, row, role)).filter((text) => text !== '' && !usable(text));
    const example = texts.find(isChangedByExcel) ?? texts[0];
    if (example === undefined) return [];
    return [{ heading, role, cells: texts.length, example, byExcel: isChangedByExcel(example) }];
  });
