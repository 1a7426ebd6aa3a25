import {
  answered,
  hasComponent,
  parseComponent,
  parseSeries,
  parseSubject,
  refused,
  together,
  type Answer,
  type CellInput,
  type ComponentId,
  type ComponentProblem,
  type ConversionKey,
  type SeriesProblem,
  type SubjectCode,
  type SubjectProblem,
} from '../../rules';
import { COMPONENTS, structureFor } from '../../reference/specifications/structures';
import { SUBJECTS } from '../../reference/specifications/subjects';
import type { ComponentNotHeld } from '../wording';
import { remembered } from './remembered';

/** A subject by code, title or qualification number. */
export const readSubject = remembered((input) => parseSubject(input, SUBJECTS));

/** A component by its number, whatever the subject. */
export const readComponent = remembered((input) => parseComponent(input, COMPONENTS));

/** The problem of a subject that has no such component; none where it has, or where no subject is given (STR-4). */
export const componentNotHeld = (
  component: ComponentId,
  subject: SubjectCode | undefined,
): ComponentNotHeld | undefined => {
  if (subject === undefined) return undefined;
  const structure = structureFor(subject);
  return hasComponent(structure, component)
    ? undefined
    : { rule: 'STR-4', code: 'component-not-held', facts: { subject, component, held: structure.components } };
};

/** A component of a subject; one that the subject has not is named (STR-4). */
export const readComponentOf = (
  input: CellInput,
  subject: SubjectCode | undefined,
): Answer<ComponentId, ComponentProblem | ComponentNotHeld> => {
  const component = readComponent(input);
  const missing = component.ok ? componentNotHeld(component.value, subject) : undefined;
  return missing === undefined ? component : refused(missing);
};

export const readSeries = remembered(parseSeries);

/** The three cells that name a conversion. */
export interface KeyCells {
  readonly subject: CellInput;
  readonly component: CellInput;
  readonly series: CellInput;
}

/** Which conversion three cells name, or everything about them that can't be read. */
export const readKey = (
  cells: KeyCells,
): Answer<ConversionKey, SubjectProblem | ComponentProblem | ComponentNotHeld | SeriesProblem> => {
  const named = readSubject(cells.subject);
  const read = together(
    named,
    readComponentOf(cells.component, named.ok ? named.value : undefined),
    readSeries(cells.series),
  );
  if (!read.ok) return read;
  const [subject, component, series] = read.value;
  return answered({ subject, component, series });
};
