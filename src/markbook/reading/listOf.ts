import { answered, COMPONENTS, GRADES, isBlank, refused, type Answer, type CellInput } from '../../rules';
import { SUBJECTS } from '../../reference/specifications/subjects';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { choice } from './choice';
import { readSubject } from './readKey';

/** What BTEC.LIST can list. */
export type ListKind = 'subjects' | 'components' | 'series' | 'grades';

/** A list for a drop-down, and what it is a list of; none while the cell that says which is blank. */
export const listOf = (
  cells: { readonly what: CellInput; readonly subject: CellInput },
  figures: Figures,
): Answer<{ readonly kind: ListKind; readonly entries: readonly string[] } | undefined, Problem> => {
  if (isBlank(cells.what)) return answered(undefined);
  const kind = choice<ListKind>(cells.what, 'what', ['subjects', 'components', 'series', 'grades']);
  if (!kind.ok) return kind;
  const only = isBlank(cells.subject) ? undefined : readSubject(cells.subject);
  if (only?.ok === false) return only;
  const subject = only?.value;
  const lists: Readonly<Record<ListKind, () => readonly string[]>> = {
    subjects: () => SUBJECTS.map(({ code }) => code),
    components: () => COMPONENTS,
    series: () => figures.seriesHeld(subject),
    grades: () => GRADES,
  };
  const entries = lists[kind.value]();
  if (entries.length === 0) return refused({ rule: 'UMS-1', code: 'no-conversions', facts: { subject } });
  return answered({ kind: kind.value, entries });
};
