import type { BoundaryGrade, GradeCode } from './grade';
import type { ComponentId } from './component';
import { kindOf, type Structure } from './structure';

export type GradeMinima<G extends GradeCode> = Readonly<Record<G, number>>;

/**
 * The UMS scale of a subject: its components, the maximum of each part and the fewest UMS for each grade. Data, never
 * constants in code (SCALE-1..3).
 */
export interface Scale {
  readonly structure: Structure;
  readonly internal: { readonly max: number; readonly minima: GradeMinima<BoundaryGrade> };
  readonly external: { readonly max: number; readonly minima: GradeMinima<BoundaryGrade> };
  readonly qualification: { readonly max: number; readonly minima: GradeMinima<BoundaryGrade | 'L2D*'> };
  /** `assumed`: nobody has confirmed it and no source says it, so that no grade may be given on it. */
  readonly status: 'assumed' | 'unconfirmed' | 'confirmed' | 'changed';
  readonly source: string;
  /** Who compared it with the specification and when, as typed by the teacher. */
  readonly checkedBy?: string;
  readonly checkedOn?: string;
}

/** The part of the scale that a component's UMS is graded on. */
export const componentScale = (scale: Scale, component: ComponentId): Scale['internal'] =>
  scale[kindOf(scale.structure, component)];
