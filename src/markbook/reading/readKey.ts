import {
  answered,
  parseComponent,
  parseSeries,
  parseSubject,
  together,
  type Answer,
  type CellInput,
  type ComponentProblem,
  type ConversionKey,
  type SeriesProblem,
  type SubjectProblem,
} from '../../rules';
import { SUBJECTS } from '../../reference/specifications/subjects';
import { remembered } from './remembered';

/** A subject by code, title or qualification number. */
export const readSubject = remembered((input) => parseSubject(input, SUBJECTS));

export const readComponent = remembered(parseComponent);

export const readSeries = remembered(parseSeries);

/** The three cells that name a conversion. */
export interface KeyCells {
  readonly subject: CellInput;
  readonly component: CellInput;
  readonly series: CellInput;
}

/** Which conversion three cells name, or everything about them that can't be read. */
export const readKey = (cells: KeyCells): Answer<ConversionKey, SubjectProblem | ComponentProblem | SeriesProblem> => {
  const read = together(readSubject(cells.subject), readComponent(cells.component), readSeries(cells.series));
  if (!read.ok) return read;
  const [subject, component, series] = read.value;
  return answered({ subject, component, series });
};
