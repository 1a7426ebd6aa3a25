import { SCHOOL_NEEDS, type SchoolLine, type SchoolNeed } from './schoolLine';

const LATER = Number.MAX_SAFE_INTEGER;

const daysOf = ({ due }: SchoolNeed): number => due?.daysLeft ?? LATER;

const byUrgency = (a: SchoolNeed, b: SchoolNeed): number =>
  daysOf(a) - daysOf(b) || SCHOOL_NEEDS.indexOf(a.code) - SCHOOL_NEEDS.indexOf(b.code);

/** What a line needs, the most urgent first: what is late, then what is due soonest, then what has no date. */
export const needsInOrder = (needs: readonly SchoolNeed[]): readonly SchoolNeed[] => [...needs].sort(byUrgency);

const byName = (a: SchoolLine, b: SchoolLine): number =>
  a.tracker.name.localeCompare(b.tracker.name) || a.component.localeCompare(b.component);

const compared = (a: SchoolLine, b: SchoolLine): number => {
  const [first, second] = [a.needs[0], b.needs[0]];
  if (first === undefined || second === undefined) {
    const has = Number(first === undefined) - Number(second === undefined);
    return has || (a.next?.daysLeft ?? LATER) - (b.next?.daysLeft ?? LATER) || byName(a, b);
  }
  return byUrgency(first, second) || (second.count ?? 0) - (first.count ?? 0) || byName(a, b);
};

/** The school's lines, the most urgent first; of equally urgent ones the one with more learners, then by name. */
export const inOrderOfUrgency = (lines: readonly SchoolLine[]): readonly SchoolLine[] => [...lines].sort(compared);
