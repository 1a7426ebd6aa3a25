import { explainGrade, type ComponentId, type GradeCode, type Scale, type Ums } from '../../../rules';
import { gradeInWords } from '../../wording';
import type { WhyStep } from './explained';

const SCALE_NOTES: Readonly<Record<Scale['status'], string>> = {
  assumed: 'The UMS scale is only assumed: no grade is given until it was confirmed in Set up, Scale.',
  unconfirmed: 'The UMS scale has not been compared with the specification in this workbook yet.',
  confirmed: 'The UMS scale was compared with the specification in this workbook.',
  changed: 'The UMS scale is this workbook’s own.',
};

/** Which two grades a UMS lies between, on which scale. */
export const gradeSteps = (ums: Ums, part: ComponentId | 'qualification', scale: Scale): readonly WhyStep[] => {
  const { facts, rule } = explainGrade(ums, part, scale);
  const { reached, next } = facts;
  const starts = (grade: GradeCode, minimum: number): string => `${gradeInWords(grade)} starts at ${minimum}`;
  const where = part === 'qualification' ? 'of the whole qualification' : `on ${part}`;
  const lower = reached === undefined ? 'below every grade' : starts(reached.grade, reached.minimum);
  const upper = next === undefined ? 'the highest there is' : starts(next.grade, next.minimum);
  const text = `${facts.ums} UMS ${where}: ${lower}, ${upper}.`;
  return [{ text, rule }, { text: SCALE_NOTES[scale.status] }];
};
