import {
  answered,
  componentScale,
  parseGrade,
  rawBoundaryOf,
  readAbsence,
  textOf,
  umsBoundaryOf,
  type Answer,
  type CellInput,
  type ConversionKey,
  type GradeCode,
} from '../../../rules';
import { readKey } from '../../keys';
import type { Figures, HeldConversion } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { choice } from '../call/choice';
import { lifted, type CellsOf } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';

type BoundaryArgument = 'grade' | 'subject' | 'component' | 'series' | 'scale';

const noGrade = absenceOf('grade');

const MAXIMUM = 'MAX';

/** The fewest marks, or UMS, for a grade on one component; without a grade the maximum. */
export interface Boundary {
  readonly key: ConversionKey;
  readonly grade: GradeCode | undefined;
  /** The UMS for it; not known where a table alone gives the maximum. */
  readonly ums?: number;
  /** In raw marks by this conversion; without one in UMS. */
  readonly conversion?: HeldConversion;
  readonly least: number;
}

const maximumIn = (key: ConversionKey, unit: 'raw' | 'UMS', figures: Figures): Answer<Boundary, AnswerProblem> => {
  if (unit === 'raw') {
    const held = figures.find(key);
    return held.ok ? answered({ key, grade: undefined, conversion: held.value, least: held.value.max }) : held;
  }
  const scale = figures.scaleFor(key.subject);
  if (!scale.ok) return scale;
  const { max } = componentScale(scale.value, key.component);
  return answered({ key, grade: undefined, ums: max, least: max });
};

const boundaryIn = (
  typed: CellInput,
  key: ConversionKey,
  unit: 'raw' | 'UMS',
  figures: Figures,
): Answer<Boundary, AnswerProblem> => {
  const scale = figures.scaleFor(key.subject);
  if (!scale.ok) return scale;
  const grade = parseGrade(typed);
  if (!grade.ok) return grade;
  const inUms = umsBoundaryOf(grade.value, key.component, scale.value);
  if (!inUms.ok) return inUms;
  if (unit === 'UMS') return answered({ key, grade: grade.value, ums: inUms.value, least: inUms.value });
  const conversion = figures.find(key);
  if (!conversion.ok) return conversion;
  const inMarks = rawBoundaryOf(grade.value, conversion.value, scale.value);
  if (!inMarks.ok) return inMarks;
  return answered({ key, grade: grade.value, ums: inUms.value, conversion: conversion.value, least: inMarks.value });
};

const boundaryGiven = (cells: CellsOf<BoundaryArgument>, figures: Figures): Answer<Boundary, AnswerProblem> => {
  const unit = choice(cells.scale, 'scale', ['raw', 'UMS']);
  if (!unit.ok) return unit;
  const key = readKey(cells);
  if (!key.ok) return key;
  return textOf(cells.grade).toUpperCase() === MAXIMUM
    ? maximumIn(key.value, unit.value, figures)
    : boundaryIn(cells.grade, key.value, unit.value, figures);
};

/** BTEC.BOUNDARY: the fewest raw marks, or UMS, for a component grade. */
export const boundaryAnswers = (given: ArgumentsGiven<BoundaryArgument>, figures: Figures): Answers<Boundary> =>
  lifted(given, (cells) => {
    const absence = readAbsence(cells.grade);
    if (absence !== null) return noGrade(absence);
    const found = boundaryGiven(cells, figures);
    return found.ok ? valueOn(found.value.least, found.value) : refusal(found.problems[0]);
  });
