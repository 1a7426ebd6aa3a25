import { type ListLacks, listLacks, type ReadList } from '../import';
import { targetColumn } from './newClassColumns';

/** What keeps a sheet from being made of a list. */
export type ListBlocked = ListLacks | 'a subject';

/** What a list lacks first before a sheet can be made of it; undefined when one can. */
export const listBlocked = (list: ReadList, hasSubject: boolean): ListBlocked | undefined =>
  listLacks(list)[0] ?? (hasSubject ? undefined : 'a subject');

const NOT_TAKEN = /^(?:left-out|same-heading|series|ums\b.*)$/;

/** The headings of the list's columns that the sheet does not get. */
export const headingsNotTaken = (list: ReadList): readonly string[] => {
  const target = targetColumn(list);
  return list.columns
    .filter(({ role, column, heading }) => NOT_TAKEN.test(role) && column !== target && heading !== '')
    .map(({ heading }) => heading);
};
