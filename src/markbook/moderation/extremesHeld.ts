import { extremesOf, type Extremes, type RawMark } from '../../rules';
import { amendedEntrants, type ModeratedLearner, type Moderation } from './moderation';

/** One end of the marks: who has it, and how many of them are ticked. */
export interface ExtremeHeld {
  readonly which: 'highest' | 'lowest';
  readonly mark: RawMark;
  readonly learners: readonly ModeratedLearner[];
  readonly ticked: number;
}

/** The highest mark and the lowest above zero with their learners; none while nobody has a mark (MOD-4, MOD-7). */
export const extremesHeld = ({ advice: { extremes }, learners }: Moderation): readonly ExtremeHeld[] =>
  extremes === undefined
    ? []
    : (['highest', 'lowest'] as const).map((which) => {
        const { mark, sharedBy } = extremes[which];
        const having = sharedBy.flatMap((place) => learners[place] ?? []);
        return { which, mark, learners: having, ticked: having.filter(({ ticked }) => ticked).length };
      });

/** The extremes of the amended marks. */
export const amendedExtremes = (moderation: Moderation): Extremes | undefined =>
  extremesOf(amendedEntrants(moderation));
