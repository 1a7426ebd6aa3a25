declare const scope: unique symbol;

/** Component grades in ascending order, above U: the boundaries of a component (rule SCALE-1). */
export const BOUNDARY_GRADES = ['L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D'] as const;
export type BoundaryGrade = (typeof BOUNDARY_GRADES)[number];

export type ComponentGradeCode = BoundaryGrade | 'U';
export type GradeCode = ComponentGradeCode | 'L2D*';

/** Qualification grades in ascending order, above U (rule SCALE-1). */
export const QUALIFICATION_BOUNDARY_GRADES = [...BOUNDARY_GRADES, 'L2D*'] as const;

/** Every grade, highest first. Only the qualification has L2D*. */
export const GRADES: readonly GradeCode[] = ['L2D*', 'L2D', 'L2M', 'L2P', 'L1D', 'L1M', 'L1P', 'U'];

/** The grade of one component. Not interchangeable with a qualification grade, though both may read L2M. */
export type ComponentGrade = ComponentGradeCode & { readonly [scope]: 'component' };

/** The grade of the whole qualification. */
export type QualificationGrade = GradeCode & { readonly [scope]: 'qualification' };

export const asComponentGrade = (g: ComponentGradeCode): ComponentGrade => g as ComponentGrade;
export const asQualificationGrade = (g: GradeCode): QualificationGrade => g as QualificationGrade;

/** How high a grade stands: U is 0, L2D* is 7. */
export const gradeRank = (g: GradeCode): number => GRADES.length - 1 - GRADES.indexOf(g);
