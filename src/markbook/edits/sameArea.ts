import type { Area } from '../sheet';

export const isSameArea = (one: Area, other: Area | undefined): boolean =>
  one.row === other?.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
