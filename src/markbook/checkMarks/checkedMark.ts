import {
  readMark,
  type Answer,
  type ComponentId,
  type Conversion,
  type MarkProblem,
  type SubjectCode,
} from '../../rules';
import type { RawMark, Result } from '../../rules';
import { HIGHEST_RAW_MAXIMUM, rawMaximumOf } from '../../reference/specifications/specifications';
import type { Learner, LearnerCell } from '../tracker';

/** One learner's mark of a component as it stands in the cell, and what was read there. */
export interface CheckedMark {
  readonly learner: Learner;
  readonly cell: LearnerCell;
  readonly read: Answer<Result<RawMark>, MarkProblem>;
}

/** The most that a mark can be: by the conversion of its series, else the usual maximum, which nobody has confirmed. */
export interface MostMarks {
  readonly max: number;
  readonly conversion?: Conversion;
}

/** The most that a mark of a component can be, with the conversion where one is held. */
export const mostOf = (subject: SubjectCode, component: ComponentId, conversion?: Conversion): MostMarks =>
  conversion === undefined
    ? { max: rawMaximumOf(subject, component) ?? HIGHEST_RAW_MAXIMUM }
    : { max: conversion.max, conversion };

/** Reads a component's marks; learners for whom the tracker has no such cell are left out. */
export const checkedMarks = (
  learners: readonly Learner[],
  component: ComponentId,
  { conversion }: MostMarks,
): readonly CheckedMark[] =>
  learners.flatMap((learner) => {
    const cell = learner.cells.get(`mark ${component}`);
    return cell === undefined ? [] : [{ learner, cell, read: readMark(cell.value, conversion) }];
  });

/** True for a mark, not an absence or a blank, within the maximum. */
export const isMarkInRange = ({ read }: CheckedMark, { max }: MostMarks): boolean =>
  read.ok && typeof read.value === 'number' && read.value <= max;

/** True for a cell that works its content out: nothing is typed over it. */
export const isCalculated = ({ cell: { formula } }: Pick<CheckedMark, 'cell'>): boolean =>
  typeof formula === 'string' && formula.startsWith('=');
