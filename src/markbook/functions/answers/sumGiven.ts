import {
  answered,
  hasMark,
  isBlank,
  readAbsence,
  readUms,
  refused,
  together,
  totalUms,
  type Answer,
  type CellInput,
  type ComponentId,
  type NoTotal,
  type Scale,
  type SubjectCode,
  type Ums,
} from '../../../rules';
import { COMPONENTS, structureFor } from '../../../reference/specifications/structures';
import type { Figures } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { forSubject } from './forSubject';
import { componentNotHeld, readSubject } from '../../keys';

/** The sum of the components' UMS with the scale it stands on, or why there is none yet. */
export type SumGiven =
  | { readonly kind: 'sum'; readonly added: readonly Ums[]; readonly sum: Ums; readonly scale: Scale }
  | { readonly kind: 'open'; readonly missing: readonly [NoTotal, ...NoTotal[]] };

/** A figure for a component that the subject has not (STR-4). */
const tooMuch = (
  cells: readonly CellInput[],
  subject: SubjectCode | undefined,
): Answer<never, AnswerProblem> | undefined => {
  const problems = COMPONENTS.flatMap((component, index) =>
    isBlank(cells[index] ?? null) ? [] : (componentNotHeld(component, subject) ?? []),
  );
  return problems[0] === undefined ? undefined : refused(problems[0]);
};

const added = (
  cells: readonly CellInput[],
  subject: SubjectCode | undefined,
  scale: Answer<Scale, AnswerProblem>,
): Answer<SumGiven, AnswerProblem> => {
  const limits = scale.ok ? scale.value : undefined;
  const { components } = structureFor(subject);
  const read = together(...components.map((component, index) => readUms(cells[index] ?? null, component, limits)));
  if (!read.ok) return read;
  const resultOf = (component: ComponentId) => read.value[components.indexOf(component)] ?? 'blank';
  const sum = totalUms(components.map((component) => ({ component, result: resultOf(component) })));
  if (!sum.ok) return answered({ kind: 'open', missing: sum.problems });
  if (!scale.ok) return scale;
  return answered({ kind: 'sum', added: read.value.filter(hasMark), sum: sum.value, scale: scale.value });
};

/** For one subject; an absence where it has no component changes nothing while its own components leave the total open. */
const addedFor = (cells: readonly CellInput[], code: SubjectCode | undefined, figures: Figures) => {
  const sum = added(cells, code, figures.layoutFor(code));
  const isOpen = sum.ok && sum.value.kind === 'open';
  const counting = isOpen ? cells.map((cell) => (readAbsence(cell) === null ? cell : '')) : cells;
  return tooMuch(counting, code) ?? sum;
};

/**
 * Adds up the UMS of a subject's components. An impossible number is named first, then a blank or absent component leaves
 * the total open, and only then does an unknown subject or a faulty scale matter (UMS-6, SCALE-2, STR-4).
 */
export const sumGiven = (
  { subject, ums1, ums2, ums3 }: Readonly<Record<'ums1' | 'ums2' | 'ums3' | 'subject', CellInput>>,
  figures: Figures,
): Answer<SumGiven, AnswerProblem> => {
  const cells = [ums1, ums2, ums3];
  const named = isBlank(subject) ? undefined : readSubject(subject);
  if (named?.ok === false) return added(cells, undefined, named);
  return forSubject(
    subject,
    figures,
    (code) => addedFor(cells, code, figures),
    (given) => (given.kind === 'sum' ? given.sum : given.kind),
  );
};
