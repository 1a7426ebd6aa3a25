import type { Tracker } from '../../../../markbook/tracker';
import type { ConversionKey } from '../../../../rules';
import { structureFor } from '../../../../reference/specifications/structures';
import { distinctKeys } from './distinctKeys';

/** The conversions that the trackers' set-up has chosen. */
export const seriesChosen = (trackers: readonly Tracker[]): readonly ConversionKey[] =>
  distinctKeys(
    trackers.flatMap(({ subject, series }) =>
      structureFor(subject).components.flatMap((component) => {
        const chosen = series[component];
        return chosen === undefined ? [] : [{ subject, component, series: chosen }];
      }),
    ),
  );
