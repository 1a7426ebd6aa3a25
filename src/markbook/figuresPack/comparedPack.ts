import { keyDatesOf } from '../../reference/policies/keyDates';
import { BOUNDARY_GRADES, type Conversion, type Scale } from '../../rules';
import type { TypedDate } from '../dates';
import { figureKey, figuresOf, SCALE_PARTS, scaleDraft } from '../scale';
import type { Figures, HeldConversion, TablesSnapshot } from '../tables';
import { saidBy, ukDay } from '../wording';
import { heldBeside, type HeldBeside } from './heldBeside';
import type { Difference, PackItem } from './packItem';
import { plainText } from './packRows';
import type { GivenDate, GivenPack, ScaleOfPack, TableOfPack } from './readPack';
import type { PackChanges } from './tablesWith';

/** What is shown where one of the two says nothing. */
const shown = (text: string): string => (text === '' ? 'nothing' : text);

/** The difference of two texts; none where they are the same. */
const difference = (what: string, here: string, given: string): readonly Difference[] =>
  here === given ? [] : [{ what, here: shown(here), given: shown(given) }];

const alike = (text: string): string => plainText(text).replaceAll('’', "'");

/** The difference of two sources; one that says nothing contradicts none. */
const sourceDifference = (here: string, given: string): readonly Difference[] =>
  given === '' || alike(here) === alike(given) ? [] : difference('Source', here, given);

const BASIS = { table: 'a table of every raw mark', boundaries: 'grade boundaries' } as const;

const declared = ({ basis, status }: Conversion): string => (basis.kind === 'boundaries' ? basis.declared : status);

const umsWords = (ums: number | undefined): string => (ums === undefined ? 'no such mark' : `${ums} UMS`);

const umsDifferences = (here: Conversion, given: Conversion): readonly Difference[] =>
  Array.from({ length: Math.max(here.max, given.max) + 1 }, (_, raw) =>
    difference(`Raw mark ${raw}`, umsWords(here.ums[raw]), umsWords(given.ums[raw])),
  ).flat();

const boundaryDifferences = (here: Conversion, given: Conversion): readonly Difference[] => {
  if (here.basis.kind === 'table' || given.basis.kind === 'table') return umsDifferences(here, given);
  const [a, b] = [here.basis, given.basis];
  const rawOf = (basis: typeof a, grade: string): string =>
    String(basis.points.find((point) => point.grade === grade)?.raw ?? '');
  return [
    ...difference('Maximum', String(here.max), String(given.max)),
    ...BOUNDARY_GRADES.flatMap((grade) => difference(`Boundary ${grade}`, rawOf(a, grade), rawOf(b, grade))),
    ...difference('Rounding', a.rounding, b.rounding),
  ];
};

/** A grade that only one of the two has beside a raw mark contradicts none. */
const gradeDifferences = (here: readonly string[], given: readonly string[]): readonly Difference[] =>
  given.flatMap((grade, raw) => {
    const held = here[raw] ?? '';
    return grade === '' || held === '' ? [] : difference(`Grade beside raw mark ${raw}`, held, grade);
  });

const tableDifferences = (
  here: HeldConversion,
  { conversion, grades }: TableOfPack,
  held: HeldBeside,
): readonly Difference[] => [
  ...difference('Known by', BASIS[here.basis.kind], BASIS[conversion.basis.kind]),
  ...boundaryDifferences(here, conversion),
  ...(conversion.basis.kind === 'table' ? gradeDifferences(held.grades(here), grades) : []),
  ...difference('Status', declared(here), declared(conversion)),
  ...sourceDifference(here.source, conversion.source),
];

/** A table that is not estimated wins over boundaries, boundaries over an estimated one: what would win over the pack's goes. */
const changesFor = ({ table, conversion, changes }: TableOfPack, { hasRows }: HeldBeside): PackChanges => {
  const other = table === 'BTEC_Tables' ? 'BTEC_Boundaries' : 'BTEC_Tables';
  const isSecond = table === 'BTEC_Boundaries' || conversion.status === 'estimated';
  if (!isSecond || !hasRows(other, conversion)) return { [table]: changes };
  const { subject, component, series } = conversion;
  return { [table]: changes, [other]: [{ key: { subject, component, series }, rows: [] }] };
};

const originOf = (conversion: Conversion): string =>
  [
    `${BASIS[conversion.basis.kind]}, ${declared(conversion)}`,
    conversion.source === '' ? 'source not given' : conversion.source,
    ...(conversion.added === '' ? [] : [`added ${ukDay(conversion.added)}`]),
  ].join(' · ');

/** A UMS table of a pack beside the one that the workbook holds for exactly the same series. */
const comparedTable = (given: TableOfPack, beside: HeldBeside): PackItem => {
  const { title, conversion } = given;
  const item = { title, origin: originOf(conversion), changes: changesFor(given, beside) };
  const held = beside.figures.find(conversion);
  if (!held.ok) {
    if (held.problems[0].code === 'conversion-missing') return { ...item, kind: 'new', differences: [] };
    const differences = difference('Rows held', 'can’t be used', BASIS[conversion.basis.kind]);
    return { ...item, kind: 'differs', differences };
  }
  const differences = tableDifferences(held.value, given, beside);
  return { ...item, kind: differences.length === 0 ? 'same' : 'differs', differences };
};

const PARTS = { internal: 'Internal', external: 'External', qualification: 'Total' } as const;

const figureDifferences = (here: Scale, given: Scale): readonly Difference[] => {
  const [held, other] = [scaleDraft(here), scaleDraft(given)];
  return SCALE_PARTS.flatMap((part) =>
    figuresOf(part).flatMap((of) => {
      const key = figureKey(part, of);
      return difference(`${PARTS[part]}, ${of === 'max' ? 'maximum' : of}`, held[key] ?? '', other[key] ?? '');
    }),
  );
};

const statusWords = ({ status, checkedBy, checkedOn }: Scale): string =>
  [
    status,
    ...(checkedBy === undefined ? [] : [`by ${checkedBy}`]),
    ...(checkedOn === undefined ? [] : [`on ${ukDay(checkedOn)}`]),
  ].join(' ');

/**
 * A scale of a pack beside the one in use here. It is never taken unasked: who takes it says that somebody else's
 * comparison with the specification counts in this workbook too (SCALE-3).
 */
const comparedScale = ({ subject, title, changes }: ScaleOfPack, pack: Figures, figures: Figures): PackItem => {
  const [given, here] = [pack.layoutFor(subject), figures.layoutFor(subject)];
  const item = {
    title,
    origin: given.ok ? statusWords(given.value) : '',
    hint: 'With the file’s, its comparison with the specification counts for this workbook’s grades too.',
    changes: { BTEC_Scale: changes },
  };
  if (!given.ok) return { ...item, kind: 'differs', differences: [] };
  const differences = here.ok
    ? [
        ...figureDifferences(here.value, given.value),
        ...(here.value.status === given.value.status
          ? []
          : difference('Status', statusWords(here.value), statusWords(given.value))),
      ]
    : difference('Scale', 'can’t be used', statusWords(given.value));
  return { ...item, kind: differences.length === 0 ? 'same' : 'differs', differences };
};

interface Days {
  readonly from?: string;
  readonly to?: string;
}

const daysOf = ({ from, to = '' }: Days): string =>
  from === undefined || from === to ? ukDay(to) : `${ukDay(from)} to ${ukDay(to)}`;

const isOf =
  (date: TypedDate) =>
  (each: { readonly event: string; readonly series: string }): boolean =>
    each.series === date.series && each.event.toLowerCase() === date.event.toLowerCase();

/** What of a date differs from the one held: typed by the school, else built in where its day is. */
const differencesOf = (date: TypedDate, typed: TypedDate | undefined): readonly Difference[] | undefined => {
  if (typed !== undefined) {
    return [...difference('Day', daysOf(typed), daysOf(date)), ...sourceDifference(typed.source, date.source)];
  }
  const builtIn = keyDatesOf(date.series).find(isOf(date));
  return builtIn?.to === undefined
    ? undefined
    : [{ what: 'Day', here: `${daysOf(builtIn)} (built in, ${saidBy(builtIn)})`, given: daysOf(date) }];
};

/** A date of a pack beside the one held of the same thing in the same series, in whatever case it is written. */
const comparedDate = ({ date, title, changes }: GivenDate, { dates }: HeldBeside): PackItem => {
  const typed = dates.find(isOf(date));
  const key = { series: date.series, what: typed?.event ?? date.event };
  const origin = [daysOf(date), date.source === '' ? 'source not given' : date.source].join(' · ');
  const item = { title, origin, changes: { BTEC_Dates: changes.map(({ rows }) => ({ key, rows })) } };
  const differences = differencesOf(date, typed);
  if (differences === undefined) return { ...item, kind: 'new', differences: [] };
  return { ...item, kind: differences.length === 0 ? 'same' : 'differs', differences };
};

/** Every figure of a pack beside what the workbook holds: the same, new, or different. */
export const comparedPack = (pack: GivenPack, figures: Figures, tables: TablesSnapshot): readonly PackItem[] => {
  const beside = heldBeside(figures, tables);
  return [
    ...pack.tables.map((given) => comparedTable(given, beside)),
    ...pack.scales.map((given) => comparedScale(given, pack.figures, figures)),
    ...pack.dates.map((given) => comparedDate(given, beside)),
  ];
};
