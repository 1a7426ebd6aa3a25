import { useMemo } from 'react';
import { chosenConversions, type ChosenSeries } from '../../../markbook/grades';
import { classWhatNext, comingSeries, type LearnerOutlook, seriesToPlan, type Under } from '../../../markbook/whatNext';
import { isOfferedTo } from '../../../markbook/dates';
import type { WhoseRows } from '../../../markbook/keys';
import type { HeldConversion } from '../../../markbook/tables';
import type { Series } from '../../../rules';
import type { ClassAtHand } from '../../workbook/ForClass';
import { rememberedChoice } from '../../workbook/rememberedChoice';
import { today } from '../../workbook/today';
import type { ScreenProps } from '../../workbook/screen';
import { useOutlooks } from './useOutlooks';
import type { WhatNext } from './whatNextOf';

/** The series the class plans for, and the series that what-if marks are read with. */
const usePlannedSeries = rememberedChoice<Series>();
const useUnder = rememberedChoice<ChosenSeries>();

const NONE: readonly LearnerOutlook[] = [];

export interface WhatNextProps extends ScreenProps, ClassAtHand {
  readonly isElsewhere: WhoseRows['isElsewhere'];
}

/** Works out the class's ledgers whenever the workbook changes, and every learner's outlook whenever a question's terms do. */
export const useWhatNext = (props: WhatNextProps): WhatNext => {
  const { tracker, snapshot, reading, figures, layout, scale, tables, readAgain, workbook, actions } = props;
  const { isElsewhere } = props;
  const day = today().iso;
  const [planned, planFor] = usePlannedSeries(tracker.id);
  const [wished, wish] = useUnder(tracker.id);
  const read = useMemo(
    () => classWhatNext({ tracker, snapshot, reading, figures, scale, tables, isElsewhere }),
    [tracker, snapshot, reading, figures, scale, tables, isElsewhere],
  );
  const isOffered = isOfferedTo(tracker.subject);
  const now = comingSeries(day, isOffered);
  const coming = planned ?? now;
  const under = useMemo((): Under<HeldConversion> => {
    const chosen = read.choices.map((choice) => {
      const series = wished?.[choice.component];
      const conversion = choice.held.find((each) => each.series === series) ?? choice.conversion;
      return { ...choice, ...(conversion === undefined ? {} : { conversion }) };
    });
    return chosenConversions(chosen) as Under<HeldConversion>;
  }, [read, wished]);
  const { outlooks, done } = useOutlooks(read, coming, under);
  return {
    ...{ tracker, snapshot, reading, figures, layout, scale, tables, readAgain, workbook, actions },
    ...read,
    outlooks: outlooks ?? NONE,
    isReady: outlooks !== undefined,
    done,
    coming,
    now,
    seriesAhead: seriesToPlan(now, read.lastHeld, isOffered),
    planFor,
    day,
    under,
    takeUnder: (series) => wish({ ...wished, ...series }),
  };
};
