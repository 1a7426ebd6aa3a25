import { readMark, type ComponentId } from '../../rules';
import type { Learner, LearnerCell, Tracker } from '../tracker';
import { taskNames } from './taskColumns';
import { taskKey } from './taskName';

/** A moderator's finding: of which learning outcome and which marks, and in the report's words. */
export interface ReportFinding {
  /** As the line says it; '' for the component as a whole. */
  readonly outcome: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The line it was read from. */
  readonly line: string;
}

/** The lines of a report as they were understood, and those without marks from and to. */
export interface ReportFindings {
  readonly findings: readonly ReportFinding[];
  readonly unread: readonly string[];
}

const BAND = /(?<![\d/])(\d{1,3}) ?(?:-|–|—|to) ?(\d{1,3})(?![\d/])(?: ?marks?\b)?/i;
const ONE_MARK = /\bmarks? (?:of )?(\d{1,3})\b(?! ?(?:-|–|—|to) ?\d)/i;
/** What stands round a band and says nothing more: `mark band 2 (`. */
const AROUND =
  /\b(?:for |in |at )?(?:the )?(?:mark )?(?:band|range)s? ?\d?\b|\bmarks?\b|[()[\]:;,|\t]|\s[-–—]\s|[-–—]\s*$/gi;

const plain = (text: string): string =>
  text
    .replace(AROUND, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (for|in|at|with)( the)? ?$/i, '')
    .trim();

const findingIn = (line: string): ReportFinding | undefined => {
  const found = BAND.exec(line) ?? ONE_MARK.exec(line);
  if (found === null) return undefined;
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
  if (from > to) return undefined;
  const words = line.slice(found.index + found[0].length).replace(/^[\s)\]:;,|.–—-]+/, '');
  return { outcome: plain(line.slice(0, found.index)), from, to, words: words.trim(), line };
};

/** Reads findings, one a line: the learning outcome, the marks from and to, what the report says. */
export const readReportFindings = (text: string): ReportFindings => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, finding: findingIn(line) }));
  return {
    findings: read.flatMap(({ finding }) => finding ?? []),
    unread: read.flatMap(({ line, finding }) => (finding === undefined ? [line] : [])),
  };
};

const WHOLE = /^(component ?[123]?|c[123]|total|overall|whole component|all|the component)?$/i;

/** The column that a finding speaks of in one class: of a task, of the component as a whole, or not known. */
const columnFor = (
  { outcome }: ReportFinding,
  tracker: Tracker,
  component: ComponentId,
): number | 'whole' | 'unknown' => {
  if (WHOLE.test(outcome)) return 'whole';
  const key = taskKey(outcome);
  const keyed = taskNames(tracker, component).map(({ column, name }) => ({ column, key: taskKey(name) }));
  const same = keyed.filter((each) => each.key === key);
  const found = same.length > 0 ? same : keyed.filter((each) => isNamedIn(each.key, key));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.column : 'unknown';
};

/** `loa` is named by `a`, and `loaexploring` by `loa`. */
const isNamedIn = (task: string, wanted: string): boolean =>
  /^[a-f0-9]$/.test(wanted) ? /^(lo|task)[a-f0-9]$/.test(task) && task.endsWith(wanted) : isPrefixOf(task, wanted);

const isPrefixOf = (task: string, wanted: string): boolean =>
  /^(lo|task)[a-f0-9]$/.test(task) && wanted.startsWith(task) && !/^\d/.test(wanted.slice(task.length));

/** Somebody of the cohort, as far as findings look at them. */
export interface OfCohort {
  readonly learner: Learner;
  readonly tracker: Tracker;
  /** The cell with the component's mark. */
  readonly cell: LearnerCell;
}

/** Whom a finding touches. */
export interface Touched<Of extends OfCohort> {
  readonly finding: ReportFinding;
  readonly learners: readonly { readonly of: Of; readonly cell: LearnerCell; readonly mark: number }[];
  /** Learners of classes that have no such column, or more than one: whether they are touched is not known. */
  readonly unknown: readonly Of[];
  /** Learners without a mark there. */
  readonly without: number;
}

/** How many learners are touched by any finding. */
export const touchedLearners = <Of extends OfCohort>(found: readonly Touched<Of>[]): number =>
  new Set(found.flatMap(({ learners }) => learners.map(({ of }) => of))).size;

/** The learners whose mark for a learning outcome lies in the band that a finding names. */
export const touchedBy = <Of extends OfCohort>(
  finding: ReportFinding,
  cohort: readonly Of[],
  component: ComponentId,
): Touched<Of> => {
  const columns = new Map(cohort.map(({ tracker }) => [tracker, columnFor(finding, tracker, component)]));
  const looked = cohort.map((of) => {
    const column = columns.get(of.tracker);
    if (column === undefined || column === 'unknown') return { of, cell: undefined, mark: undefined };
    const cell = column === 'whole' ? of.cell : of.learner.tasks?.get(column);
    const read = readMark(cell?.value ?? null);
    return { of, cell, mark: read.ok && typeof read.value === 'number' ? read.value : undefined };
  });
  const isKnown = ({ tracker }: Of): boolean => columns.get(tracker) !== 'unknown';
  return {
    finding,
    learners: looked.flatMap(({ of, cell, mark }) =>
      cell !== undefined && mark !== undefined && mark >= finding.from && mark <= finding.to
        ? [{ of, cell, mark }]
        : [],
    ),
    unknown: cohort.filter((of) => !isKnown(of)),
    without: looked.filter(({ of, mark }) => isKnown(of) && mark === undefined).length,
  };
};
