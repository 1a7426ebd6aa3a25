import { keysWritten } from '../../../../markbook/formula/keysNamed';
import { readFormula } from '../../../../markbook/formula/readFormula';
import type { Tracker } from '../../../../markbook/tracker/tracker';
import type { ConversionKey } from '../../../../rules';
import { structureFor } from '../../../../reference/specifications/structures';

const distinct = (keys: readonly ConversionKey[]): readonly ConversionKey[] => [
  ...new Map(keys.map((key) => [`${key.subject} ${key.component} ${key.series}`, key])).values(),
];

/** The conversions that formulas name in so many words; those that take them from cells are not seen. */
export const seriesInFormulas = (formulas: Iterable<string>): readonly ConversionKey[] =>
  distinct([...new Set(formulas)].flatMap((formula) => readFormula(formula)?.calls ?? []).flatMap(keysWritten));

/** The conversions that the trackers' set-up has chosen. */
export const seriesChosen = (trackers: readonly Tracker[]): readonly ConversionKey[] =>
  distinct(
    trackers.flatMap(({ subject, series }) =>
      structureFor(subject).components.flatMap((component) => {
        const chosen = series[component];
        return chosen === undefined ? [] : [{ subject, component, series: chosen }];
      }),
    ),
  );
