import type { GradeCount, Outcome } from '../../rules';
import type { Assumption } from './assumption';
import type { ComparedClass, ScenarioChange } from './compared';
import type { LeftOutOfScenario } from './everyone';
import type { HeldAssumption } from './heldAssumptions';
import { counted, firstOf, inFigures, listed, sittingName, NO_OWN_NUMBER } from '../wording';

const CHANGES: readonly (readonly [ScenarioChange, string])[] = [
  ['up', 'up a grade or more'],
  ['result gained', 'with a result where there is none today'],
  ['same', 'at the same grade'],
  ['down', 'down a grade or more'],
  ['result lost', 'left without a result'],
  ['still none', 'still without a result'],
];

/** What a scenario does to the class: `12 learners: 4 up a grade or more, 8 at the same grade.` */
export const scenarioSentence = ({ learners }: Pick<ComparedClass, 'learners'>): string => {
  const parts = CHANGES.map(([change, words]) => {
    const count = learners.filter((each) => each.change === change).length;
    return count === 0 ? '' : `${inFigures(count)} ${words}`;
  }).filter((words) => words !== '');
  return `${counted(learners.length, 'learner')}: ${parts.join(', ')}.`;
};

/** One assumption: `Component 2, December 2026/January 2027: mark 48, 72 UMS`. */
export const assumptionWords = ({ component, series, mark, ums }: Assumption): string => {
  const parts = [
    ...(typeof mark === 'number' ? [`mark ${mark}`] : []),
    ums === 'X' ? 'X, absent' : ums === 'blank' ? 'no result' : `${ums} UMS`,
  ];
  return `${sittingName({ component, series })}: ${parts.join(', ')}`;
};

/** How an outcome reads in a list: `204 UMS, L2P`, else its status. */
export const outcomeWords = ({ best, status }: Outcome): string =>
  best === undefined ? status : `${best.total} UMS, ${best.grade}`;

type SideRow = readonly [head: string, ...cells: (string | number)[]];

/** Outcomes side by side: total, grade, status and the grade that performance tables count. */
export const outcomeRows = (outcomes: readonly Outcome[]): readonly SideRow[] => [
  ['Total', ...outcomes.map(({ best }) => best?.total ?? '–')],
  ['Grade', ...outcomes.map(({ best }) => best?.grade ?? '–')],
  ['Status', ...outcomes.map(({ status }) => status)],
  ['Tables', ...outcomes.map(({ tables }) => tables?.grade ?? '–')],
];

/** The class's grades side by side, the highest first. */
export const tallyRows = (sides: readonly (readonly GradeCount[])[]): readonly SideRow[] =>
  (sides[0] ?? []).map(({ grade }, index): SideRow => [grade, ...sides.map((side) => side[index]?.count ?? 0)]);

const BECAUSE: readonly (readonly [LeftOutOfScenario['because'], string])[] = [
  ['cannot be entered', 'can’t be entered for it'],
  ['no external left', 'would need the external again with no sitting of it left'],
  ['not sat yet', 'have no mark to start from'],
  ['no table', 'have a UMS that the table chosen does not reach'],
  ['no key', `have ${NO_OWN_NUMBER}`],
];

/** Who takes no part in a scenario for everyone; '' when all do. */
export const leftOutSentence = (leftOut: readonly LeftOutOfScenario[]): string => {
  const parts = BECAUSE.map(([because, words]) => {
    const count = leftOut.filter((each) => each.because === because).length;
    return count === 0 ? '' : `${inFigures(count)} ${words}`;
  }).filter((words) => words !== '');
  return parts.length === 0 ? '' : `Left out: ${listed(parts)}.`;
};

/** Which rows of a scenario count for no subject, and what to do; '' for none. */
export const noSubjectSentence = (rows: readonly HeldAssumption[]): string =>
  rows.length === 0
    ? ''
    : `${counted(rows.length, 'row of a scenario says', 'rows of a scenario say')} no subject that is known (${firstOf(rows.map(({ place }) => place.cell))}), and the learner may take more than one: write it in the column Subject of BTEC_Scenarios.`;

/** What the kept rows of a scenario can't tell; '' when all can be used. */
export const unusableSentence = (rows: number): string =>
  rows === 0
    ? ''
    : `${counted(rows, 'row')} of it can’t be used: each needs a component, a series and a UMS, or a mark with a UMS table held for its series.`;
