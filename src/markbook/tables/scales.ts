import {
  answered,
  compileScale,
  internalsOf,
  refused,
  type Answer,
  type GradeCode,
  type Scale,
  type ScaleProblem,
  type Structure,
  type SubjectCode,
} from '../../rules';
import { builtInScale, LEAST_EXTERNAL_PERCENT } from '../../reference/scale/scale';
import { structureFor, USUAL_STRUCTURE } from '../../reference/specifications/structures';
import type { CellPlace } from '../sheet';
import type { FiguresProblem, ScaleScope, ScaleToConfirm, ScaleUnusable } from '../wording';
import { scaleRows, type ScaleRow } from './scaleRows';
import type { SheetTable } from './snapshot';
import type { TableIssue } from './tableIssue';

/** The scale that grades a subject, or most subjects; one that is only assumed grades nobody (section 2). */
export type ScaleFor = (subject?: SubjectCode) => Answer<Scale, ScaleUnusable | ScaleToConfirm>;

/** The scale as it stands, assumed ones too: what limits UMS and sums, never what grades. */
export type LayoutFor = (subject?: SubjectCode) => Answer<Scale, ScaleUnusable>;

export interface Scales {
  readonly scaleFor: ScaleFor;
  readonly layoutFor: LayoutFor;
  /** Subjects with a scale of their own. */
  readonly subjects: readonly SubjectCode[];
  readonly issues: readonly TableIssue[];
}

type PartName = 'internal' | 'external' | 'qualification';
type Parts = Readonly<Record<PartName, ScaleRow | undefined>>;

/**
 * Reads BTEC_Scale: a subject's own rows, else those for all subjects, else the scale the add-in comes with (SCALE-3). The
 * Internal row for all subjects is that of each of two internals: a subject with an only one needs a row of its own. A scale that can't be read is no scale: grades on another one than the teacher typed would be wrong without a word.
 */
export const readScales = (tables: readonly SheetTable[]): Scales => {
  const read = tables.map(scaleRows);
  const rows = read.flatMap((each) => each.rows);
  const twice = rowsTwice(rows);
  const unreadable = [...read.flatMap((each) => each.issues), ...twice];
  const subjects = [...new Set(rows.flatMap(({ subject }) => subject ?? []))];
  const [first] = unreadable;
  if (first !== undefined) {
    const faulty = unusable(first);
    return { scaleFor: () => faulty, layoutFor: () => faulty, subjects, issues: unreadable };
  }
  const made = new Map<SubjectCode | undefined, MadeScale>();
  const madeFor = (subject: SubjectCode | undefined): MadeScale => {
    const scale = made.get(subject) ?? gradingToo(subject, scaleOf(rows, subject));
    made.set(subject, scale);
    return scale;
  };
  const issues = [undefined, ...subjects].flatMap((subject) => madeFor(subject).issues);
  return {
    scaleFor: (subject) => madeFor(subject).grading,
    layoutFor: (subject) => madeFor(subject).layout,
    subjects,
    issues: distinct(issues),
  };
};

interface Layout {
  readonly layout: Answer<Scale, ScaleUnusable>;
  readonly issues: readonly TableIssue[];
}

interface MadeScale extends Layout {
  readonly grading: ReturnType<ScaleFor>;
}

const gradingToo = (subject: SubjectCode | undefined, { layout, issues }: Layout): MadeScale => {
  const isAssumed = layout.ok && layout.value.status === 'assumed';
  const grading = isAssumed
    ? refused({ rule: 'SCALE-1', code: 'scale-to-confirm', facts: { subject } } as const)
    : layout;
  return { layout, grading, issues };
};

const unusable = ({ table, sheet, cell }: CellPlace): ReturnType<typeof refused<ScaleUnusable>> =>
  refused({ rule: 'SCALE-3', code: 'scale-unusable', facts: { place: { table, sheet, cell } } });

const distinct = (issues: readonly TableIssue[]): TableIssue[] => [
  ...new Map(issues.map((issue) => [`${issue.sheet} ${issue.cell} ${issue.problem.code}`, issue])).values(),
];

const FIGURES = ['max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*'] as const;

const isSame = (a: ScaleRow, b: ScaleRow): boolean => FIGURES.every((of) => a.figureIn(of) === b.figureIn(of));

const rowsTwice = (rows: readonly ScaleRow[]): TableIssue[] =>
  rows.flatMap((row, index) => {
    const before = rows.slice(0, index).find(({ scope, subject }) => scope === row.scope && subject === row.subject);
    if (before === undefined || isSame(before, row)) return [];
    const facts = { scope: row.scope, subject: row.subject, first: before.place, second: row.place };
    const problem: FiguresProblem = { rule: 'SCALE-3', code: 'scale-row-twice', facts };
    return [{ ...row.place, severity: 'problem', problem }];
  });

const isOfUsualNumber = (structure: Structure): boolean =>
  internalsOf(structure).length === internalsOf(USUAL_STRUCTURE).length;

const partsFor = (rows: readonly ScaleRow[], subject: SubjectCode | undefined, structure: Structure): Parts => {
  const part = (scope: ScaleScope): ScaleRow | undefined => {
    const own = rows.find((row) => row.scope === scope && row.subject === subject);
    if (own !== undefined || (scope === 'Internal' && !isOfUsualNumber(structure))) return own;
    return rows.find((row) => row.scope === scope && row.subject === undefined);
  };
  return { internal: part('Internal'), external: part('External'), qualification: part('Qualification') };
};

const SOURCE = 'the scale on the sheet BTEC Scale';

const scaleOf = (rows: readonly ScaleRow[], subject: SubjectCode | undefined): Layout => {
  const structure = structureFor(subject);
  const builtIn = builtInScale(structure);
  const parts = partsFor(rows, subject, structure);
  const given = [parts.internal, parts.external, parts.qualification].filter((row) => row !== undefined);
  const [first] = given;
  const isStillAssumed = builtIn.status === 'assumed' && !rows.some((row) => row.subject === subject);
  if (first === undefined || isStillAssumed) return { layout: answered(builtIn), issues: [] };
  const minimaOf = <Grade extends Exclude<GradeCode, 'U'>>(
    row: ScaleRow | undefined,
    minima: Readonly<Record<Grade, number>>,
  ) =>
    Object.fromEntries(
      (Object.keys(minima) as Grade[]).map((grade) => [grade, row === undefined ? minima[grade] : row.figureIn(grade)]),
    ) as Record<Grade, ReturnType<ScaleRow['figureIn']>>;
  const figuresOf = <Grade extends Exclude<GradeCode, 'U'>>(
    name: PartName,
    own: { readonly max: number; readonly minima: Readonly<Record<Grade, number>> },
  ) => ({
    max: parts[name]?.figureIn('max') ?? own.max,
    minima: minimaOf(parts[name], own.minima),
  });
  const compiled = compileScale(
    {
      structure,
      internal: figuresOf('internal', builtIn.internal),
      external: figuresOf('external', builtIn.external),
      qualification: figuresOf('qualification', builtIn.qualification),
      status: statusOf(parts, builtIn),
      source: SOURCE,
      ...(first.checkedBy === '' ? {} : { checkedBy: first.checkedBy }),
      ...(first.checkedOn === '' ? {} : { checkedOn: first.checkedOn }),
    },
    LEAST_EXTERNAL_PERCENT,
  );
  if (compiled.ok) return { layout: compiled, issues: [] };
  const issues = compiled.problems.map((problem): TableIssue => ({
    ...placeOf(problem, parts, first),
    severity: 'problem',
    problem,
  }));
  return { layout: unusable(issues[0] ?? first.place), issues };
};

const isBuiltIn = (row: ScaleRow, { max, minima }: Scale[PartName]): boolean =>
  String(row.figureIn('max')) === String(max) &&
  Object.entries(minima).every(
    ([grade, minimum]) => String(row.figureIn(grade as Exclude<GradeCode, 'U'>)) === String(minimum),
  );

/** Confirmed only when every part was, else as sure as what the add-in comes with; a row whose Status is blank counts by its figures. */
const statusOf = (parts: Parts, builtIn: Scale): Scale['status'] => {
  const names: readonly PartName[] = ['internal', 'external', 'qualification'];
  const statuses = names.map((name) => {
    const row = parts[name];
    if (row === undefined) return 'unconfirmed';
    return row.status ?? (isBuiltIn(row, builtIn[name]) ? 'confirmed' : 'changed');
  });
  if (statuses.includes('unconfirmed')) return builtIn.status;
  return statuses.includes('changed') ? 'changed' : 'confirmed';
};

const placeOf = (problem: ScaleProblem, parts: Parts, first: ScaleRow): CellPlace => {
  switch (problem.code) {
    case 'scale-unreadable':
      return (parts[problem.facts.part] ?? first).placeOf(problem.facts.of);
    case 'scale-not-increasing':
    case 'scale-minimum-out-of-range':
      return (parts[problem.facts.part] ?? first).placeOf(problem.facts.grade);
    case 'scale-maxima-do-not-add-up':
      return (parts.qualification ?? first).placeOf('max');
    case 'scale-external-too-small':
      return (parts.external ?? first).placeOf('max');
  }
};
