import type { Answer } from '../../../rules';
import { type KeyCells, readKey } from '../../keys';
import type { Figures, HeldConversion } from '../../tables';
import type { AnswerProblem } from '../../wording';

interface Found extends KeyCells {
  readonly figures: Figures;
  readonly answer: Answer<HeldConversion, AnswerProblem>;
}

/** The conversion found last: formulas below one another name the same again and again. */
let last: Found | undefined;

const find = (cells: KeyCells, figures: Figures): Answer<HeldConversion, AnswerProblem> => {
  const key = readKey(cells);
  return key.ok ? figures.find(key.value) : key;
};

/** The conversion that three cells name, from the workbook's own tables. */
export const conversionGiven = (
  { subject, component, series }: KeyCells,
  figures: Figures,
): Answer<HeldConversion, AnswerProblem> => {
  const isSame =
    last?.figures === figures && last.subject === subject && last.component === component && last.series === series;
  if (last === undefined || !isSame) {
    last = { subject, component, series, figures, answer: find({ subject, component, series }, figures) };
  }
  return last.answer;
};
