import { BOUNDARY_GRADES, QUALIFICATION_BOUNDARY_GRADES, type Scale } from '../../../rules';

export const SCALE_GRADES = QUALIFICATION_BOUNDARY_GRADES;

export interface ScalePartFigures {
  readonly scope: string;
  readonly max: number;
  /** In the order of SCALE_GRADES; undefined where the part has no such grade. */
  readonly minima: readonly (number | undefined)[];
}

/** The UMS scale as rows to read and compare: each part's maximum and the fewest UMS for each grade. */
export const scaleFigures = ({ internal, external, qualification }: Scale): readonly ScalePartFigures[] => [
  { scope: 'Internal', max: internal.max, minima: BOUNDARY_GRADES.map((grade) => internal.minima[grade]) },
  { scope: 'External', max: external.max, minima: BOUNDARY_GRADES.map((grade) => external.minima[grade]) },
  { scope: 'Qualification', max: qualification.max, minima: SCALE_GRADES.map((grade) => qualification.minima[grade]) },
];
