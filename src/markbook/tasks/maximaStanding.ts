import type { MostMarks } from '../checkMarks';
import type { TaskColumn } from './taskColumns';
import type { TasksCheck } from './tasksCheck';

/** How the maxima of a component's tasks stand to its own. */
export type MaximaStanding =
  | { readonly code: 'unknown'; readonly of: readonly TaskColumn[] }
  | { readonly code: 'agrees'; readonly sum: number }
  /** Another number than the usual maximum, which nobody has confirmed. */
  | { readonly code: 'unconfirmed'; readonly sum: number; readonly max: number }
  | { readonly code: 'differs'; readonly sum: number; readonly max: number };

/** Compares what the maxima of the tasks add up to with the component's. */
export const maximaStanding = (
  { tasks, maximum }: Pick<TasksCheck, 'tasks' | 'maximum'>,
  { max, conversion }: MostMarks,
): MaximaStanding => {
  if (maximum === undefined) return { code: 'unknown', of: tasks.filter((task) => task.max === undefined) };
  if (maximum === max) return { code: 'agrees', sum: maximum };
  return { code: conversion === undefined ? 'unconfirmed' : 'differs', sum: maximum, max };
};

/** Whether a sum of these tasks can be the component's mark. */
export const canBeTotalled = ({ code }: MaximaStanding): boolean => code !== 'differs';
