import { hasMark, type ComponentId, type GradeCode } from '../../rules';
import type { ClassMocks, MockCounts } from './classMocks';
import { isTooFew, type MockTotal } from './mockTotal';
import type { MarkNotUsable } from './marksNotUsable';
import { isMock, type MockPart } from './mockParts';
import type { MockNeeds, NeededRange, NeedsTogether } from './mockNeeds';
import type { MockResult, UmsUnder } from './mockResult';
import { mockColumns, type MockFrom } from './mockWish';
import type { Tracker } from '../tracker';
import {
  componentInWords,
  counted,
  describeProblem,
  inFigures,
  listed,
  seriesInWords,
  NO_LEARNERS,
  NO_OWN_NUMBER,
} from '../wording';

const countsWords = ({ marked, absent, blank, unreadable }: MockCounts, learners: number): string =>
  [
    marked === learners ? `all ${inFigures(learners)} marked` : `${inFigures(marked)} of ${inFigures(learners)} marked`,
    ...(absent === 0 ? [] : [`${inFigures(absent)} absent`]),
    ...(blank === 0 ? [] : [`${inFigures(blank)} blank`]),
    ...(unreadable === 0 ? [] : [`${inFigures(unreadable)} to correct`]),
  ].join(', ');

/** How the class's mock stands, components alike told together: `C1 and C2 mock: all 32 marked. C3 mock: 28 of 32 marked, 4 blank.` */
export const mocksSentence = ({ counts, learners }: ClassMocks): string => {
  if (learners.length === 0) return NO_LEARNERS;
  if (counts.length === 0) return 'No mock is pointed out yet for this class.';
  const said = counts.map((each) => ({ component: each.component, words: countsWords(each, learners.length) }));
  return [...new Set(said.map(({ words }) => words))]
    .map((words) => {
      const alike = said.filter((each) => each.words === words).map(({ component }) => component);
      return `${listed(alike)} mock: ${words}.`;
    })
    .join(' ');
};

/** A way a component may come into the mock, as it is offered. */
export const fromWords = (from: MockFrom, { columns, liveSeries }: MockPart): string => {
  switch (from) {
    case 'mock column':
      return `Mock: column “${columns.mock?.heading ?? ''}”`;
    case 'mark column':
      return `Mock: mark column “${columns.mark?.heading ?? ''}”`;
    case 'live':
      return liveSeries === undefined
        ? `Live marks: column “${columns.mark?.heading ?? ''}”, no series chosen`
        : `Live marks: column “${columns.mark?.heading ?? ''}”, ${seriesInWords(liveSeries)}`;
    case 'to come':
      return 'Still to come';
  }
};

const span = (least: number, most: number): string => (least === most ? `${least}` : `${least} to ${most}`);

const gradeSpan = (lowest: GradeCode, highest: GradeCode): string =>
  lowest === highest ? lowest : `${lowest} to ${highest}`;

const seriesCount = (count: number): string => `${count} series`;

const tooFew = (count: number): string => (isTooFew(count) ? ', too few series' : '');

/** What a mark was worth: `42: 81 to 88 UMS, middle 84, L2P to L2M in 5 series`; blank, 0 and X apart. */
export const resultWords = ({ part, mark, range, grades }: MockResult): string => {
  if (!mark.ok) return 'mark to correct';
  if (!hasMark(mark.value)) return mark.value === 'X' ? 'X, absent' : 'blank';
  const raw = String(mark.value);
  if (part.held.length === 0) return `${raw}: no UMS table held`;
  if (range?.ok !== true || grades === undefined) {
    const [only] = part.used;
    if (only === undefined) return `${raw}: the series chosen is not held`;
    const what =
      part.used.length === 1 ? `the maximum of ${only.max} in ${seriesInWords(only.series)}` : 'every maximum held';
    return `${raw}: above ${what}`;
  }
  const { lowest, middle, highest, count, series } = range.value;
  const [lowestGrade, highestGrade] = grades;
  if (part.chosen !== 'all' || part.from === 'live')
    return `${raw}: ${lowest} UMS, ${lowestGrade} (${listed(series.map(seriesInWords))})`;
  const middleWords = lowest === highest ? '' : `, middle ${middle}`;
  return `${raw}: ${span(lowest, highest)} UMS${middleWords}, ${gradeSpan(lowestGrade, highestGrade)} in ${seriesCount(count)}${tooFew(count)}`;
};

/** A UMS under one series, or why there is none. */
export const underWords = (ums: UmsUnder): string => {
  if (ums === 'X') return 'X';
  if (ums === 'blank') return 'blank';
  if (ums === 'unreadable') return 'to correct';
  return ums === 'above maximum' ? 'above max' : String(ums);
};

/** The qualification that the mock would give: `Total 195 to 202, L2P (5 series)`; '' without UMS in all three. */
export const totalWords = (total: MockTotal | undefined): string => {
  if (total === undefined) return '';
  const { lowest, highest, ways, done } = total;
  const where = ways > 1 ? ` in ${seriesCount(done)}${tooFew(done)}` : '';
  return `total ${span(lowest.total, highest.total)}, ${gradeSpan(lowest.grade, highest.grade)}${where}`;
};

/** Why a mock mark can't be used, and where. */
export const notUsableWords = ({ component, because }: MarkNotUsable): string => {
  if (because.kind === 'unreadable') return `${component} mock: ${describeProblem(because.problem)}`;
  const { mark, series, isAll } = because;
  const where = isAll && series.length > 1 ? 'every series held' : listed(series.map(seriesInWords));
  return `${component} mock: ${mark} is above the maximum of ${where}, so it has no UMS there.`;
};

const neededWords = ({ grade, least, most, reachedIn, ways }: NeededRange, max: number): string => {
  if (least === undefined || most === undefined) return `${grade}: out of reach`;
  const some = reachedIn < ways ? `, out of reach in ${ways - reachedIn} of ${ways} series` : '';
  return most === 0 ? `${grade}: secured${some}` : `${grade}: ${span(least, most)} of ${max}${some}`;
};

const togetherWords = ({ grades }: NeedsTogether): readonly NeedLine[] =>
  grades.map(({ grade, least, most, isReachable }) => ({
    grade,
    words: isReachable
      ? most === 0
        ? `${grade}: secured`
        : `${grade}: ${span(least, most)} UMS`
      : `${grade}: out of reach`,
  }));

/** What is needed for one grade, in words. */
export interface NeedLine {
  readonly grade: GradeCode;
  readonly words: string;
}

/** The lines of what a learner needs, highest grade first. */
export const needLines = (needs: MockNeeds): readonly NeedLine[] =>
  needs.kind === 'together'
    ? togetherWords(needs)
    : needs.grades.map((each) => ({ grade: each.grade, words: neededWords(each, needs.conversion?.max ?? 0) }));

const asThey = (parts: ClassMocks['parts'], component: ComponentId): string => {
  const others = parts.filter((part) => part.component !== component);
  return listed(others.map((part) => `${part.component}${isMock(part) ? ' mock' : ''}`));
};

/** What the lines below are about. */
export const needsHeading = (needs: MockNeeds, parts: ClassMocks['parts']): string => {
  if (needs.kind === 'together') return `${listed(needs.components)} together need, in UMS:`;
  const { component, conversion } = needs;
  const beside = `with ${asThey(parts, component)} as they are`;
  if (conversion === undefined) return `What the real ${component} needs, ${beside}: choose a series for it below.`;
  return `The real ${component} needs, ${beside}, read with ${seriesInWords(conversion.series)}:`;
};

/** What keeping the mock in the ledger leaves out; '' when it leaves nothing out. */
export const leftOutOfSittings = (withoutKey: number, notUsable: number): string =>
  [
    ...(withoutKey === 0 ? [] : [`${counted(withoutKey, 'learner has', 'learners have')} ${NO_OWN_NUMBER}.`]),
    ...(notUsable === 0 ? [] : [`${counted(notUsable, 'mark')} can’t be used in the series chosen.`]),
  ].join(' ');

/** Why there is no mock formula to write: every column has its formulas, or no conversion is held. */
export const nothingToWriteWords = (columns: number): string =>
  columns === 0
    ? 'No UMS table is held in the series chosen, so there is nothing to write.'
    : 'The sheet carries these formulas already.';

/** Which marks are none to send or to grade, where the teacher said on Mocks that they are a mock; '' for none. */
export const mockMarksWords = (
  trackers: readonly Pick<Tracker, 'name' | 'mocks'>[],
  components: readonly ComponentId[],
): string => {
  const parts = trackers.flatMap((tracker) => {
    const mocks = mockColumns(tracker, components).map(componentInWords);
    return mocks.length === 0 ? [] : [`${listed(mocks)} in ${tracker.name}`];
  });
  return parts.length === 0
    ? ''
    : `As said on Mocks, these marks are a mock: ${listed(parts)}. They are no marks to send, and grades from them are no results.`;
};
