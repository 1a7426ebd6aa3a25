import type { ClassSittings, LearnerOutlook, Under } from '../../../markbook/whatNext';
import type { HeldConversion } from '../../../markbook/tables';
import type { ComponentId, Series } from '../../../rules';
import type { ClassAtHand } from '../../workbook/ForClass';
import type { ScreenProps } from '../../workbook/screen';

/** What every part of the screen is handed: the class, its ledgers, and the questions' terms. */
export interface WhatNext extends ClassAtHand, ClassSittings, Pick<ScreenProps, 'workbook' | 'actions'> {
  readonly outlooks: readonly LearnerOutlook[];
  /** False until every ledger has been looked at for the first time. */
  readonly isReady: boolean;
  /** How many ledgers have been looked at since something changed. */
  readonly done: number;
  readonly coming: Series;
  /** The series that comes by the calendar, and all that entries can be planned for. */
  readonly now: Series;
  readonly seriesAhead: readonly Series[];
  readonly planFor: (series: Series) => void;
  /** Today by the computer's calendar, as `2026-11-27`. */
  readonly day: string;
  readonly under: Under<HeldConversion>;
  readonly takeUnder: (series: Readonly<Partial<Record<ComponentId, Series>>>) => void;
}
