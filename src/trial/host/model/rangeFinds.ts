import type { Arguments } from '../wire/arguments';
import type { Played } from '../wire/played';
import { generalException } from '../wire/refusals';
import { intersection } from '../areas';
import { rangeAt, rangeOrNull, rangeOrRefusal, type RangeSubject } from './rangeSubject';
import { spillFrom, spillParent } from './spills';
import { surroundingRegion, usedPart } from './usedRange';

/** More of them are not told of at once. */
const MOST_MERGES = 512;

const mergedAreas = ({ book, sheetId, area }: RangeSubject): Played | null => {
  const merged = book.grid.merges(sheetId).filter((each) => intersection(each, area) !== null);
  if (merged.length === 0) return null;
  if (book.switches().areMergesLimited && merged.length > MOST_MERGES) throw generalException();
  book.emptyUndo();
  return book.play.areas(sheetId, merged);
};

const tablesTouched = ({ book, sheetId, area }: RangeSubject, given: Arguments): Played => {
  const isWanted = (table: { readonly area: typeof area }): boolean => {
    const shared = intersection(table.area, area);
    if (shared === null) return false;
    return !given.flag(0) || (shared.rows === table.area.rows && shared.columns === table.area.columns);
  };
  const tables = book.grid.tables().filter((table) => table.sheetId === sheetId && isWanted(table));
  return book.play.tables({ kind: 'listed', ids: tables.map(({ id }) => id) });
};

/** The ranges and tables that depend on what the cells hold. */
export const rangeFinds: Readonly<Record<string, (subject: RangeSubject, given: Arguments) => Played | null>> = {
  GetUsedRange: (subject, given) => rangeOrRefusal(subject, usedPart(subject.book, subject, given.flag(0))),
  GetUsedRangeOrNullObject: (subject, given) => rangeOrNull(subject, usedPart(subject.book, subject, given.flag(0))),
  GetSurroundingRegion: (subject) => rangeAt(subject, surroundingRegion(subject.book, subject)),
  GetSpillingToRange: (subject) => rangeOrRefusal(subject, spillFrom(subject.book, subject)),
  GetSpillingToRangeOrNullObject: (subject) => rangeOrNull(subject, spillFrom(subject.book, subject)),
  GetSpillParent: (subject) => rangeOrRefusal(subject, spillParent(subject.book, subject)),
  GetSpillParentOrNullObject: (subject) => rangeOrNull(subject, spillParent(subject.book, subject)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: tablesTouched,
};
