import type { CitedSource } from '../../rules';
import data from './guidance.json';

/** What a sentence is about: the place on a screen where it matters. */
export type GuidanceTopic =
  'claims' | 'entries' | 'sending' | 'late' | 'standardisation' | 'report' | 'review' | 'letters' | 'keeping';

/** Where a sentence holds for some only: a visit (Art and Design), video (Sport), several schools together. */
export type GuidanceCase = 'visit' | 'video' | 'consortium';

/** One thing that an officer has to know, with the pages that say it; `open` where no source does. */
export interface GuidanceSentence {
  readonly topic: GuidanceTopic;
  readonly when?: GuidanceCase;
  readonly words: string;
  readonly sources: readonly CitedSource[];
  readonly note?: string;
  readonly status: 'stated' | 'open';
}

/** The sentences of a topic, in order; those for some only where their case is named. */
export const guidanceOn = (topic: GuidanceTopic, cases: readonly GuidanceCase[] = []): readonly GuidanceSentence[] =>
  (data.sentences as GuidanceSentence[]).filter(
    (each) => each.topic === topic && (each.when === undefined || cases.includes(each.when)),
  );
