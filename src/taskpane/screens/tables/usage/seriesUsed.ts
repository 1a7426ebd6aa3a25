import { readComponent, readSeries, readSubject } from '../../../../markbook/keys/readKey';
import type { Tracker } from '../../../../markbook/tracker/tracker';
import type { ConversionKey } from '../../../../rules';
import { structureFor } from '../../../../reference/specifications/structures';

/** Calls whose subject, component and series stand in them as text. */
const ONE_COMPONENT = /BTEC\.(?:UMS|MARKGRADE)\([^"]*(?:""[^"]*)*,\s*"([^"]+)"\s*,([^,]+),\s*"([^"]+)"\s*\)/gi;
const ALL_COMPONENTS = /BTEC\.AWARD\([^"]*(?:""[^"]*)*,\s*"([^"]+)"\s*,\s*"([^"]+)"/gi;

const keyOf = (subject: string, component: string, series: string): ConversionKey[] => {
  const [one, other, third] = [readSubject(subject), readComponent(component), readSeries(series)];
  return one.ok && other.ok && third.ok ? [{ subject: one.value, component: other.value, series: third.value }] : [];
};

const componentsOf = (subject: string) => {
  const named = readSubject(subject);
  return structureFor(named.ok ? named.value : undefined).components;
};

const inFormula = (formula: string): readonly ConversionKey[] => [
  ...[...formula.matchAll(ONE_COMPONENT)].flatMap(([, subject = '', component = '', series = '']) =>
    keyOf(subject, component.replaceAll('"', ' '), series),
  ),
  ...[...formula.matchAll(ALL_COMPONENTS)].flatMap(([, subject = '', series = '']) =>
    componentsOf(subject).flatMap((component) => keyOf(subject, component, series)),
  ),
];

const distinct = (keys: readonly ConversionKey[]): readonly ConversionKey[] => [
  ...new Map(keys.map((key) => [`${key.subject} ${key.component} ${key.series}`, key])).values(),
];

/** The conversions that formulas name in so many words; those that take them from cells are not seen. */
export const seriesInFormulas = (formulas: Iterable<string>): readonly ConversionKey[] =>
  distinct([...new Set(formulas)].flatMap(inFormula));

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
