import {
  answered,
  compileScale,
  refused,
  type Answer,
  type GradeCode,
  type Scale,
  type ScaleProblem,
  type SubjectCode,
} from '../../rules';
import { LEAST_EXTERNAL_PERCENT, SCALE } from '../../reference/scale/scale';
import type { CellPlace } from './cellPlace';
import type { FiguresProblem, ScaleScope, ScaleUnusable } from './figuresProblem';
import { scaleRows, type ScaleRow } from './scaleRows';
import type { SheetTable } from './snapshot';
import type { TableIssue } from './tableIssue';

/** The scale in force for a subject, or for no subject in particular. */
export type ScaleFor = (subject?: SubjectCode) => Answer<Scale, ScaleUnusable>;

export interface Scales {
  readonly scaleFor: ScaleFor;
  /** Subjects with a scale of their own. */
  readonly subjects: readonly SubjectCode[];
  readonly issues: readonly TableIssue[];
}

type PartName = 'internal' | 'external' | 'qualification';
type Parts = Readonly<Record<PartName, ScaleRow | undefined>>;

/**
 * Reads BTEC_Scale: a subject's own rows, else those for all subjects, else the scale the add-in comes with (SCALE-3).
 * A scale that can't be read is no scale: grades on another one than the teacher typed would be wrong without a word.
 */
export const readScales = (tables: readonly SheetTable[]): Scales => {
  const read = tables.map(scaleRows);
  const rows = read.flatMap((each) => each.rows);
  const twice = rowsTwice(rows);
  const unreadable = [...read.flatMap((each) => each.issues), ...twice];
  const subjects = [...new Set(rows.flatMap(({ subject }) => subject ?? []))];
  const [first] = unreadable;
  if (first !== undefined) return { scaleFor: () => unusable(first), subjects, issues: unreadable };
  const made = new Map([undefined, ...subjects].map((subject) => [subject, scaleOf(partsFor(rows, subject))]));
  const general = made.get(undefined) ?? { answer: answered(SCALE), issues: [] };
  return {
    scaleFor: (subject) => (made.get(subject) ?? general).answer,
    subjects,
    issues: distinct([...made.values()].flatMap(({ issues }) => issues)),
  };
};

const unusable = ({ table, sheet, cell }: CellPlace): Answer<Scale, ScaleUnusable> =>
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

const partsFor = (rows: readonly ScaleRow[], subject: SubjectCode | undefined): Parts => {
  const part = (scope: ScaleScope): ScaleRow | undefined => {
    const own = rows.find((row) => row.scope === scope && row.subject === subject);
    return own ?? rows.find((row) => row.scope === scope && row.subject === undefined);
  };
  return { internal: part('Internal'), external: part('External'), qualification: part('Qualification') };
};

const SOURCE = 'the scale on the sheet BTEC Scale';

const scaleOf = (
  parts: Parts,
): { readonly answer: Answer<Scale, ScaleUnusable>; readonly issues: readonly TableIssue[] } => {
  const given = [parts.internal, parts.external, parts.qualification].filter((row) => row !== undefined);
  const [first] = given;
  if (first === undefined) return { answer: answered(SCALE), issues: [] };
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
      internal: figuresOf('internal', SCALE.internal),
      external: figuresOf('external', SCALE.external),
      qualification: figuresOf('qualification', SCALE.qualification),
      status: statusOf(parts),
      source: SOURCE,
      ...(first.checkedBy === '' ? {} : { checkedBy: first.checkedBy }),
      ...(first.checkedOn === '' ? {} : { checkedOn: first.checkedOn }),
    },
    LEAST_EXTERNAL_PERCENT,
  );
  if (compiled.ok) return { answer: compiled, issues: [] };
  const issues = compiled.problems.map((problem): TableIssue => ({
    ...placeOf(problem, parts, first),
    severity: 'problem',
    problem,
  }));
  return { answer: unusable(issues[0] ?? first.place), issues };
};

const isBuiltIn = (row: ScaleRow, name: PartName): boolean => {
  const { max, minima } = SCALE[name];
  return (
    String(row.figureIn('max')) === String(max) &&
    Object.entries(minima).every(
      ([grade, minimum]) => String(row.figureIn(grade as Exclude<GradeCode, 'U'>)) === String(minimum),
    )
  );
};

/** Confirmed only when every part was; a row whose Status is blank counts by its figures. */
const statusOf = (parts: Parts): Scale['status'] => {
  const names: readonly PartName[] = ['internal', 'external', 'qualification'];
  const statuses = names.map((name) => {
    const row = parts[name];
    if (row === undefined) return 'unconfirmed';
    return row.status ?? (isBuiltIn(row, name) ? 'confirmed' : 'changed');
  });
  if (statuses.includes('unconfirmed')) return 'unconfirmed';
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
