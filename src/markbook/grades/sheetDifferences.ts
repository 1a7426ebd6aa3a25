import { hasMark, isBlank, parseGrade, textOf, type CellInput, type ComponentId, type Series } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import { cellAddress } from '../sheet';
import type { GradedLearner } from './gradedLearner';
import type { GradingSheet } from './gradingSheet';
import { componentOfRole, isGradeRole, RESULT_ROLES, type ResultRole } from './resultRole';
import { writtenFormula } from './writtenFormula';

/** Why a result on the sheet is not what the marks and the chosen series give. */
export type DifferenceReason =
  /** Its mark is worked out from cells that are blank, or not all marks. */
  | { readonly code: 'no-work' }
  | { readonly code: 'typed-over' }
  | { readonly code: 'no-formula' }
  | { readonly code: 'own-formula' }
  | { readonly code: 'other-series'; readonly series: readonly Series[] }
  /** The formula is the right one: it was not calculated again since something changed. */
  | { readonly code: 'stale' };

/** A result cell that disagrees with the rules. */
export interface SheetDifference {
  readonly learner: GradedLearner;
  readonly role: ResultRole;
  readonly cell: string;
  readonly shown: CellInput;
  /** What the rules give; '' is no result. */
  readonly expected: string | number;
  readonly reason: DifferenceReason;
}

const componentExpected = ({ results }: GradedLearner, role: ResultRole): string | number | undefined => {
  const component = componentOfRole(role);
  const { ums, grade } = (component && results[component]) ?? {};
  if (ums === undefined) return undefined;
  if (hasMark(ums)) return isGradeRole(role) ? grade : ums;
  return ums === 'X' ? 'X' : '';
};

/** What a result cell should show; nothing is expected where the mark or its conversion can't be used: the cell shows an error. */
const expectedIn = (learner: GradedLearner, role: ResultRole): string | number | undefined => {
  switch (role) {
    case 'total':
    case 'grade':
    case 'points': {
      if (learner.award !== undefined) return learner.award[role];
      return Object.values(learner.results).every(({ ums }) => ums !== undefined) ? '' : undefined;
    }
    default:
      return componentExpected(learner, role);
  }
};

const showsSame = (shown: CellInput, expected: string | number | undefined, role: ResultRole): boolean => {
  const text = textOf(shown);
  if (expected === undefined) return text.startsWith('#') || text === '';
  if (expected === '') return isBlank(shown);
  if (typeof expected === 'number') return text !== '' && Number(text) === expected;
  if (!isGradeRole(role) || expected === 'X') return text.toUpperCase() === expected;
  const grade = parseGrade(shown);
  return grade.ok && grade.value === expected;
};

const reasonFor = (formula: string | number | boolean, wanted: readonly Series[]): DifferenceReason => {
  if (formula === '') return { code: 'no-formula' };
  const written = writtenFormula(formula);
  if (written === undefined) {
    return typeof formula === 'string' && formula.startsWith('=') ? { code: 'own-formula' } : { code: 'typed-over' };
  }
  const isOther = written.series.some((series) => !wanted.includes(series));
  return isOther ? { code: 'other-series', series: [...new Set(written.series)] } : { code: 'stale' };
};

const NO_WORK: DifferenceReason = { code: 'no-work' };

/** True where the sheet takes a number for a mark that the pane does not. */
const hasNoWork = ({ learner }: GradedLearner, role: ResultRole): boolean =>
  [...learner.cells].some(
    ([each, { work }]) => work !== undefined && each.startsWith(`mark ${componentOfRole(role) ?? ''}`),
  );

/** Every result on the sheet that is not what the rules give for the same marks, and why. */
export const sheetDifferences = (
  { cells, results, reading }: GradingSheet,
  learners: readonly GradedLearner[],
  series: Readonly<Partial<Record<ComponentId, Series>>>,
): readonly SheetDifference[] => {
  const wanted = (role: ResultRole): readonly Series[] =>
    structureFor(reading.tracker.subject)
      .components.filter((component) => component === (componentOfRole(role) ?? component))
      .flatMap((component) => series[component] ?? []);
  return RESULT_ROLES.flatMap((role) => {
    const column = results.written.get(role);
    if (column === undefined) return [];
    return learners.flatMap((learner): readonly SheetDifference[] => {
      const { row } = learner.learner;
      const shown = cells.valueAt(row, column);
      const expected = expectedIn(learner, role);
      if (showsSame(shown, expected, role)) return [];
      const reason = hasNoWork(learner, role) ? NO_WORK : reasonFor(cells.formulaAt(row, column), wanted(role));
      return [{ learner, role, cell: cellAddress(row, column), shown, expected: expected ?? '', reason }];
    });
  });
};

/** The grades that the sheet itself shows, unreadable ones left out; none when it has no grade column. */
export const gradesShown = ({
  cells,
  results,
  reading,
}: GradingSheet): readonly ReturnType<typeof gradeIn>[] | undefined => {
  const column = results.written.get('grade');
  return column === undefined ? undefined : reading.learners.map(({ row }) => gradeIn(cells.valueAt(row, column)));
};

const gradeIn = (shown: CellInput) => {
  const grade = parseGrade(shown);
  return grade.ok ? grade.value : undefined;
};
