import type { BoundaryGrade, GradeCode } from './grade';
import type { ComponentId } from './component';

export type GradeMinima<G extends GradeCode> = Readonly<Record<G, number>>;

/** The UMS scale: the maximum of each part and the fewest UMS for each grade. Data, never constants in code (SCALE-1..3). */
export interface Scale {
  readonly internal: { readonly max: number; readonly minima: GradeMinima<BoundaryGrade> };
  readonly external: { readonly max: number; readonly minima: GradeMinima<BoundaryGrade> };
  readonly qualification: { readonly max: number; readonly minima: GradeMinima<BoundaryGrade | 'L2D*'> };
  readonly status: 'unconfirmed' | 'confirmed' | 'changed';
  readonly source: string;
  /** Who compared it with the specification and when, as typed by the teacher. */
  readonly checkedBy?: string;
  readonly checkedOn?: string;
}

/** The part of the scale that a component's UMS is graded on. */
export const componentScale = (scale: Scale, component: ComponentId): Scale['internal'] =>
  component === 'C3' ? scale.external : scale.internal;
