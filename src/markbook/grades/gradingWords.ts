import type { ComponentId, Structure } from '../../rules';
import type { CellInTheWay, ClassCounts } from './classGrades';
import type { LearnerStanding, TippingWay } from './learnerStanding';
import type { NextStep } from './nextStep';
import { resultHeading } from './resultRole';
import type { SheetDifference } from './sheetDifferences';
import { counted, either, firstOf, inFigures, listed, NO_LEARNERS } from '../wording';

/** How the class stands: `27 of 30 graded. 2 absent, 1 blank.` The counts add up to the class. */
export const gradedSentence = (
  counts: ClassCounts,
  toCome: readonly ComponentId[],
  { components }: Structure,
): string => {
  const { learners, graded, toMend, blank, absent, waiting, unconverted } = counts;
  if (learners === 0) return NO_LEARNERS;
  if (toCome.length === components.length) return `No marks yet for ${counted(learners, 'learner')}.`;
  const rest = [
    ...(absent === 0 ? [] : [`${inFigures(absent)} absent`]),
    ...(blank === 0 ? [] : [`${inFigures(blank)} blank`]),
    ...(toMend === 0 ? [] : [`${inFigures(toMend)} with a mark to correct`]),
    ...(unconverted === 0 ? [] : [`${inFigures(unconverted)} waiting for a UMS table`]),
  ];
  const others = rest.length === 0 ? '' : ` ${rest.join(', ')}.`;
  if (toCome.length === 0) return `${inFigures(graded)} of ${inFigures(learners)} graded.${others}`;
  return `${listed(toCome)} to come. ${inFigures(waiting)} of ${inFigures(learners)} complete so far.${others}`;
};

const REASONS = (difference: SheetDifference): string => {
  switch (difference.reason.code) {
    case 'no-work':
      return 'the mark is worked out from blank or other cells that are no marks. Check marks corrects the formula';
    case 'typed-over':
      return 'typed over the formula';
    case 'no-formula':
      return 'the formula is gone';
    case 'own-formula':
      return 'a formula of your own stands there';
    case 'other-series':
      return `its formula names ${listed(difference.reason.series)}`;
    case 'stale':
      return 'not recalculated yet, or its formula refers to other cells';
  }
};

const shownText = (shown: SheetDifference['shown']): string =>
  shown === null || shown === '' ? 'is blank' : `shows ${String(shown)}`;

/** Why a result on the sheet differs: `Grade shows L2D, the marks give L2M: typed over the formula.` */
export const differenceSentence = (difference: SheetDifference): string => {
  const expected = difference.expected === '' ? 'no result' : String(difference.expected);
  return `${resultHeading(difference.role)} ${shownText(difference.shown)}, the marks give ${expected}: ${REASONS(difference)}.`;
};

/** How near a grade is to another: `1 mark on C1 or C2 from L2M`. Falling to a lower grade is said. */
export const marginWords = (margin: number, ways: readonly TippingWay[]): string => {
  const words = ways.map(
    ({ grade, isUp, components }) => `on ${either(components)} from ${isUp ? grade : `falling to ${grade}`}`,
  );
  return `${counted(margin, 'mark')} ${words.join(', ')}`;
};

/** What the one button of the screen does; '' when there is nothing left to do. */
export const nextStepButton = (step: NextStep): string => {
  switch (step.code) {
    case 'set-up-marks':
      return 'Set up the tracker';
    case 'add-conversion':
      return 'Add a UMS table';
    case 'choose-series':
      return 'Use the newest held';
    case 'write':
      return 'Write the formulas';
    case 'update':
      return 'Update the formulas';
    case 'correct-marks':
      return step.plan.ok && step.plan.formulas > 0 ? 'Write the other formulas' : '';
    case 'fill-blanks':
      return step.cells.length === 1 ? 'Go to the blank' : 'Go to the next blank';
    case 'look-at-differences':
      return step.differences.length === 1 ? 'Go to the difference' : 'Go to the next difference';
    case 'done':
      return '';
  }
};

/** Why formulas can't be written: something stands where their columns would go. */
export const inTheWayWords = (columns: number, cell: string): string =>
  `${counted(columns, 'free column is', 'free columns are')} needed beside the table, and ${cell} is in the way. Move it or insert columns there.`;

/** Whose results get no formula yet: no grade is written on a mark that can't be used. */
export const noFormulaWords = (cells: readonly CellInTheWay[]): string => {
  const learners = new Set(cells.map(({ learner }) => learner.row)).size;
  return `Left out until ${learners === 1 ? 'the mark is' : 'the marks are'} corrected: what rests on ${counted(cells.length, 'mark')} of ${counted(learners, 'learner')} (${firstOf(cells.map(({ cell }) => cell.cell))}).`;
};

const workedWords = (cells: readonly CellInTheWay[]): string => {
  const worked = cells.filter(({ cell }) => cell.work !== undefined).length;
  return worked === 0
    ? ''
    : `${counted(worked, 'number is', 'numbers are')} worked out from blank or other cells that are no marks: see Check marks.`;
};

/** What to know before pressing it; '' when the button says it all. */
export const nextStepWords = (step: NextStep, subject: string): string => {
  switch (step.code) {
    case 'set-up-marks':
      return 'The tracker has no learners or no column of marks yet.';
    case 'add-conversion':
      return `No UMS table is held for ${subject} ${listed(step.components)} in the series chosen.`;
    case 'choose-series':
      return `Which series were the marks of ${listed(step.components)} sat in? Each series has its own UMS table.`;
    case 'write':
    case 'update':
      if (!step.plan.ok) {
        return inTheWayWords(step.plan.columns, step.plan.cell);
      }
      return step.code === 'update' ? `${counted(step.plan.formulas, 'formula')} to bring up to date.` : '';
    case 'correct-marks':
      return `${counted(step.cells.length, 'mark')} can’t be used: correct ${step.cells.length === 1 ? 'it' : 'them'} first. ${workedWords(step.cells)}`.trim();
    case 'done':
      return step.toCome.length === 0
        ? 'Every learner with all marks has a grade on the sheet.'
        : `The UMS so far are on the sheet. Grades follow with ${listed(step.toCome)}.`;
    case 'fill-blanks':
      return workedWords(step.cells);
    case 'look-at-differences':
      return '';
  }
};

/** How a learner stands: `L2P, 6 UMS from L2M`, or which components have no mark. */
export const standingWords = (standing: LearnerStanding): string => {
  if (standing.code === 'graded') {
    const { grade, next } = standing;
    return next === undefined ? grade : `${grade}, ${next.gap} UMS from ${next.grade}`;
  }
  const { blank, absent, toMend } = standing;
  const parts = [
    ...(blank.length === 0 ? [] : [`${listed(blank)} blank`]),
    ...(absent.length === 0 ? [] : [`absent for ${listed(absent)}`]),
    ...(toMend.length === 0 ? [] : [`${listed(toMend)} to correct`]),
  ];
  return parts.length === 0 ? 'no UMS table yet' : parts.join(', ');
};
