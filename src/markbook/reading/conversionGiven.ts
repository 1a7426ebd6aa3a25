import type { Answer } from '../../rules';
import { readKey, type KeyCells } from '../keys/readKey';
import type { HeldConversion } from '../tables/chosenConversions';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';

/** The conversion that three cells name, from the workbook's own tables. */
export const conversionGiven = (cells: KeyCells, figures: Figures): Answer<HeldConversion, Problem> => {
  const key = readKey(cells);
  return key.ok ? figures.find(key.value) : key;
};
