import {
  type Answer,
  compareSeries,
  type ComponentId,
  type ConversionKey,
  refused,
  type Series,
  type SubjectCode,
} from '../../rules';
import type { FindProblem } from '../wording';
import type { Candidate, TableReading } from './candidate';
import { foundConversions, type FoundConversions, type HeldConversion } from './foundConversions';
import { tableAndCopies, type TableAndCopies } from './copiedTables';
import { readBoundariesTable } from './readBoundariesTable';
import { readTables } from './readTables';
import { keyText } from './rowKey';
import { type LayoutFor, readScales, type ScaleFor, type Scales } from './scales';
import type { SheetTable, TablesSnapshot } from './snapshot';
import type { TableIssue } from './tableIssue';

const figuresOf = ({ conversion }: Candidate): string =>
  conversion === undefined ? '' : `${conversion.status} ${conversion.ums.join(' ')}`;

/**
 * A conversion that a copied sheet gives other figures for can't be used: nobody has said which of the two is right.
 * Copies are only compared; what stands in a copy alone is not held.
 */
const comparedWithCopies = (candidates: readonly Candidate[], copies: readonly Candidate[]): readonly Candidate[] => {
  const copied = new Map(copies.map((copy) => [keyText(copy.key), copy]));
  return candidates.map((candidate) => {
    const copy = copied.get(keyText(candidate.key));
    if (copy === undefined || figuresOf(copy) === figuresOf(candidate)) return candidate;
    const { key, place, isEstimated, issues } = candidate;
    const facts = { ...key, first: place, second: copy.place };
    const reason = { rule: 'UMS-3', code: 'conversion-twice', facts } as const;
    return {
      key,
      place,
      isEstimated,
      reason,
      issues: [...issues, { ...copy.place, severity: 'problem', problem: reason, key }],
    };
  });
};

const SEEDS = [0x811c9dc5, 0x01000193];
const PRIME = 0x01000193;

const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
    value ^= value >>> 15;
  }
  return value >>> 0;
};

/**
 * A short text that changes whenever one of the parts does, whatever their order. The parts are what answers depend on,
 * not how cells are laid out: moving a row or spelling a series another way recalculates nothing.
 */
const fingerprintOf = (parts: readonly string[]): string => {
  const whole = [...parts].sort().join('\n');
  return SEEDS.map((seed) => hash(whole, seed).toString(16).padStart(8, '0')).join('');
};

/** All the figures a workbook holds, compiled, and everything in its tables that can't be used. */
export interface Figures {
  /** Every usable conversion, by subject and component, newest series first. */
  readonly conversions: readonly HeldConversion[];
  /** Every conversion that the tables name, usable or not. */
  readonly keysNamed: readonly ConversionKey[];
  /** The conversion of exactly this series, or why there is none; it never carries over from another. */
  readonly find: (key: ConversionKey) => Answer<HeldConversion, FindProblem>;
  /** The series with a usable conversion, newest first; for all subjects and components unless named. */
  readonly seriesHeld: (subject?: SubjectCode, component?: ComponentId) => readonly Series[];
  /** The subjects with conversions in this workbook, faulty ones too (STR-4). */
  readonly subjectsHeld: readonly SubjectCode[];
  /** The scale that grades a subject, or most subjects; refused while it is only assumed. */
  readonly scaleFor: ScaleFor;
  /** The scale as it stands, for limits and sums; an assumed one too. */
  readonly layoutFor: LayoutFor;
  /** The subjects that have rows of their own in BTEC_Scale. */
  readonly subjectsWithScale: readonly SubjectCode[];
  readonly issues: readonly TableIssue[];
  /** The sheet one of the add-in's tables stands on; none when the workbook has no such table. */
  readonly sheetOf: (table: string) => string | undefined;
  /** Changes whenever an answer could change. */
  readonly fingerprint: string;
}

/** Reads the workbook's tables: conversions, scale, and all that is wrong with them. */
export const readFigures = (snapshot: TablesSnapshot): Figures => {
  const given = {
    tables: tableAndCopies(snapshot, 'BTEC_Tables'),
    boundaries: tableAndCopies(snapshot, 'BTEC_Boundaries'),
    scale: tableAndCopies(snapshot, 'BTEC_Scale'),
  };
  const scales = readScales([...(given.scale.table === undefined ? [] : [given.scale.table]), ...given.scale.copies]);
  const tables = readKind(given.tables, readTables, scales);
  const boundaries = readKind(given.boundaries, readBoundariesTable, scales);
  const chosen = foundConversions(tables.candidates, boundaries.candidates);
  const conversions = [...chosen.values()].flatMap((answer) => (answer.ok ? [answer.value] : [])).sort(inOrder);
  return {
    conversions,
    keysNamed: keysOf([...tables.candidates, ...boundaries.candidates]),
    find: (key) =>
      chosen.get(keyText(key)) ?? refused({ rule: 'UMS-1', code: 'conversion-missing', facts: onlyKey(key) }),
    seriesHeld: (subject, component) => seriesIn(conversions, subject, component),
    subjectsHeld: subjectsIn([...tables.candidates, ...boundaries.candidates]),
    scaleFor: scales.scaleFor,
    layoutFor: scales.layoutFor,
    subjectsWithScale: scales.subjects,
    sheetOf: (name) => snapshot.find((table) => table.name.toLowerCase() === name.toLowerCase())?.sheet,
    issues: [...given.scale.issues, ...scales.issues, ...tables.issues, ...boundaries.issues],
    fingerprint: fingerprintOf(partsOf(chosen, scales)),
  };
};

type ReadKind = (table: SheetTable, scales: Scales) => TableReading;

const keysOf = (candidates: readonly Candidate[]): readonly ConversionKey[] => [
  ...new Map(candidates.map(({ key }) => [keyText(key), key])).values(),
];

const subjectsIn = (candidates: readonly Candidate[]): readonly SubjectCode[] =>
  [...new Set(candidates.map(({ key }) => key.subject))].sort();

const readKind = ({ table, copies, issues }: TableAndCopies, read: ReadKind, scales: Scales): TableReading => {
  const own = table === undefined ? { candidates: [], issues: [] } : read(table, scales);
  const copied = copies.flatMap((copy): readonly Candidate[] => read(copy, scales).candidates);
  const candidates = comparedWithCopies(own.candidates, copied);
  return { candidates, issues: [...issues, ...own.issues, ...candidates.flatMap((candidate) => candidate.issues)] };
};

const onlyKey = ({ subject, component, series }: ConversionKey): ConversionKey => ({ subject, component, series });

const inOrder = (a: ConversionKey, b: ConversionKey): number =>
  a.subject.localeCompare(b.subject) || a.component.localeCompare(b.component) || compareSeries(b.series, a.series);

const seriesIn = (
  conversions: readonly HeldConversion[],
  subject: SubjectCode | undefined,
  component: ComponentId | undefined,
): readonly Series[] => {
  const wanted = conversions.filter(
    (each) => (subject ?? each.subject) === each.subject && (component ?? each.component) === each.component,
  );
  return [...new Set(wanted.map(({ series }) => series))].sort((a, b) => compareSeries(b, a));
};

const partsOf = (chosen: FoundConversions, { layoutFor, subjects }: Scales): string[] => [
  ...[...chosen].map(
    ([key, answer]) => `${key} ${JSON.stringify(answer.ok ? { ...answer.value, place: null } : answer.problems)}`,
  ),
  ...[undefined, ...subjects].map((subject) => `scale ${subject ?? ''} ${JSON.stringify(layoutFor(subject))}`),
];
