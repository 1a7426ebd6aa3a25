import type { ComponentId, ComponentKind } from './component';
import type { SubjectCode } from './conversion';
import type { CitedSource, Standing } from './finding';
import type { Structure } from './structure';

/** A fact of reference data with how sure it is and who says it. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly status: Standing;
  readonly sources: readonly CitedSource[];
  /** What of it no source says. */
  readonly note?: string;
}

/** One component of a subject, as its specification has it; every part with its own source (STR-1..3). */
export interface SubjectComponent {
  readonly id: ComponentId;
  readonly kind: Sourced<ComponentKind>;
  readonly title?: Sourced<string>;
  readonly entryCode?: Sourced<string>;
  /** How long a paper or a task takes. */
  readonly length?: Sourced<string>;
  /** A conversion's own maximum always wins. */
  readonly rawMaximum: Sourced<number>;
  readonly umsMaximum: Sourced<number>;
}

/** One Tech Award subject as the add-in needs it; the figures and flags are reference data. */
export interface Subject {
  readonly code: SubjectCode;
  readonly title: string;
  /** The qualification number on the specification's cover, where a public copy was found. */
  readonly number?: string;
  readonly structure: Structure;
  /** Why it is not certain that there is such a Tech Award; said wherever the subject is chosen. */
  readonly doubt?: string;
  /** Creative subjects: the external is a task in May/June only (SIT-10). */
  readonly creative: boolean;
  /** False where internals have no December/January series (Art and Design Practice, SIT-10). */
  readonly winterInternals: boolean;
  /** Work is uploaded, or seen on a visit (MOD-9). */
  readonly moderation: 'upload' | 'visit';
  /** True where the centre picks the sample from learners with video (Sport, MOD-8). */
  readonly video: boolean;
}

/** A subject with its components as its specification has them, in the order of their numbers: three, or two in Art and Design Practice. */
export interface Specification extends Subject {
  readonly components: readonly SubjectComponent[];
}
