import { bySeverity, type EntryFinding } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { SeriesEntrant } from './entrants';
import { describeEntry } from './entryWords';

/** Something found about several learners alike. */
export interface FindingGroup {
  readonly words: string;
  readonly finding: EntryFinding;
  readonly entrants: readonly SeriesEntrant[];
}

/** What is found about the entries of a series, each thing once with everyone it is true of: problems first. */
export const findingGroups = (entrants: readonly SeriesEntrant[]): readonly FindingGroup[] => {
  const all = entrants.flatMap((entrant) =>
    entrant.findings.map((finding) => ({ entrant, finding, words: describeEntry(finding) })),
  );
  return [...groupedBy(all, ({ words }) => words)]
    .flatMap(([words, members]): FindingGroup[] => {
      const [first] = members;
      return first === undefined
        ? []
        : [{ words, finding: first.finding, entrants: members.map(({ entrant }) => entrant) }];
    })
    .sort((a, b) => bySeverity(a.finding, b.finding));
};
