import type { SubjectCode } from '../../rules';
import type { Figures } from './figures';

/** The one subject that the workbook holds conversions of, if it is only one. */
export const onlySubjectOf = (figures: Figures | undefined): SubjectCode | undefined => {
  const subjects = new Set(figures?.conversions.map(({ subject }) => subject));
  return subjects.size === 1 ? [...subjects][0] : undefined;
};
