import { answered, GRADES, isBlank, refused, type Answer, type CellInput } from '../../../rules';
import { structureFor } from '../../../reference/specifications/structures';
import { SUBJECTS } from '../../../reference/specifications/subjects';
import type { Figures } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { choice } from '../call/choice';
import { forSubject } from './forSubject';
import { readSubject } from '../../keys';

/** What BTEC.LIST can list. */
export type ListKind = 'subjects' | 'components' | 'series' | 'grades';

/** A list for a drop-down, and what it is a list of; none while the cell that says which is blank. */
export const listOf = (
  cells: { readonly what: CellInput; readonly subject: CellInput },
  figures: Figures,
): Answer<{ readonly kind: ListKind; readonly entries: readonly string[] } | undefined, AnswerProblem> => {
  if (isBlank(cells.what)) return answered(undefined);
  const kind = choice<ListKind>(cells.what, 'what', ['subjects', 'components', 'series', 'grades']);
  if (!kind.ok) return kind;
  const only = isBlank(cells.subject) ? undefined : readSubject(cells.subject);
  if (only?.ok === false) return only;
  const subject = only?.value;
  const components = (code: string | undefined) => answered(structureFor(code).components);
  const lists: Readonly<Record<ListKind, () => Answer<readonly string[], AnswerProblem>>> = {
    subjects: () => answered(SUBJECTS.map(({ code }) => code)),
    components: () => forSubject(cells.subject, figures, components, (list) => list),
    series: () => answered(figures.seriesHeld(subject)),
    grades: () => answered(GRADES),
  };
  const list = lists[kind.value]();
  if (!list.ok) return list;
  const entries = list.value;
  if (entries.length === 0) return refused({ rule: 'UMS-1', code: 'no-conversions', facts: { subject } });
  return answered({ kind: kind.value, entries });
};
