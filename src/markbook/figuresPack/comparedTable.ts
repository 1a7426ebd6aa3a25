import { BOUNDARY_GRADES, type Conversion } from '../../rules';
import type { HeldConversion } from '../tables';
import { ukDay } from '../wording';
import { difference, sourceDifference } from './differences';
import type { HeldBeside } from './heldBeside';
import type { Difference, PackItem } from './packItem';
import type { GivenTable } from './readPack';
import type { PackChanges } from './tablesWith';

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

const differencesOf = (
  here: HeldConversion,
  { conversion, grades }: GivenTable,
  held: HeldBeside,
): readonly Difference[] => [
  ...difference('Known by', BASIS[here.basis.kind], BASIS[conversion.basis.kind]),
  ...boundaryDifferences(here, conversion),
  ...(conversion.basis.kind === 'table' ? gradeDifferences(held.grades(here), grades) : []),
  ...difference('Status', declared(here), declared(conversion)),
  ...sourceDifference(here.source, conversion.source),
];

/** A table that is not estimated wins over boundaries, boundaries over an estimated one: what would win over the pack's goes. */
const changesFor = ({ table, conversion, changes }: GivenTable, { hasRows }: HeldBeside): PackChanges => {
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
export const comparedTable = (given: GivenTable, beside: HeldBeside): PackItem => {
  const { title, conversion } = given;
  const item = { title, origin: originOf(conversion), changes: changesFor(given, beside) };
  const held = beside.figures.find(conversion);
  if (!held.ok) {
    if (held.problems[0].code === 'conversion-missing') return { ...item, kind: 'new', differences: [] };
    const differences = difference('Rows held', 'can’t be used', BASIS[conversion.basis.kind]);
    return { ...item, kind: 'differs', differences };
  }
  const differences = differencesOf(held.value, given, beside);
  return { ...item, kind: differences.length === 0 ? 'same' : 'differs', differences };
};
