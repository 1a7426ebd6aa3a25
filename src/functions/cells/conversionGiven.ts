import type { Answer } from '../../rules';
import { readKey, type KeyCells } from '../../markbook/reading/readKey';
import type { HeldConversion } from '../../markbook/tables/chosenConversions';
import type { Figures } from '../../markbook/tables/figures';
import type { Problem } from '../../markbook/wording/problem';

/** The conversion that three cells name, from the workbook's own tables. */
export const conversionGiven = (cells: KeyCells, figures: Figures): Answer<HeldConversion, Problem> => {
  const key = readKey(cells);
  return key.ok ? figures.find(key.value) : key;
};
