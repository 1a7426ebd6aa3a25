import type { ComponentId } from './component';
import type { SubjectCode } from './conversion';

/** One Tech Award subject as the add-in needs it; the figures and flags are reference data. */
export interface Subject {
  readonly code: SubjectCode;
  readonly title: string;
  /** The qualification number on the specification's cover, where a public copy was found. */
  readonly number?: string;
  readonly componentTitles?: Readonly<Record<ComponentId, string>>;
  /** Creative subjects: the external is a task in May/June only (SIT-10). */
  readonly creative: boolean;
  /** False where internals have no December/January series (Art and Design Practice, SIT-10). */
  readonly winterInternals: boolean;
  /** Work is uploaded, or seen on a visit (MOD-9). */
  readonly moderation: 'upload' | 'visit';
  /** True where the centre picks the sample from learners with video (Sport, MOD-8). */
  readonly video: boolean;
}
