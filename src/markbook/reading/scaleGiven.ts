import { isBlank, type Answer, type CellInput, type Scale } from '../../rules';
import { readSubject } from './readKey';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';

/** The scale of the subject in a cell; of no subject in particular when the cell is blank. */
export const scaleGiven = (subject: CellInput, figures: Figures): Answer<Scale, Problem> => {
  if (isBlank(subject)) return figures.scaleFor();
  const read = readSubject(subject);
  return read.ok ? figures.scaleFor(read.value) : read;
};
