import type { ReadList } from '../import';
import { tellsWho } from '../tracker';
import { targetColumn } from './newClassColumns';

/** What keeps a sheet from being made of a list. */
export type ListBlocked = 'no-learners' | 'columns-asked' | 'nobody-told' | 'subject-open';

/** Why no sheet can be made of a list yet; undefined when one can. */
export const listBlocked = (list: ReadList, hasSubject: boolean): ListBlocked | undefined => {
  if (list.rows.length === 0) return 'no-learners';
  if (list.asked.length > 0) return 'columns-asked';
  if (!list.columns.some(({ role }) => tellsWho(role))) return 'nobody-told';
  return hasSubject ? undefined : 'subject-open';
};

const NOT_TAKEN = /^(?:left-out|same-heading|series|ums\b.*)$/;

/** The headings of the list's columns that the sheet does not get. */
export const headingsNotTaken = (list: ReadList): readonly string[] => {
  const target = targetColumn(list);
  return list.columns
    .filter(({ role, column, heading }) => NOT_TAKEN.test(role) && column !== target && heading !== '')
    .map(({ heading }) => heading);
};
