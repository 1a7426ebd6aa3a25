import type { BoundaryProblem, GradeCode, ScalePart, ScaleProblem, TableWarning } from '../../rules';
import type { FiguresProblem, FindProblem } from './figuresProblem';
import { named, placed, quoted } from './phrases';
import type { SentencesFor } from './sentences';
import { either } from './say';

/** What is wrong or odd in the add-in's own tables; a cell that would need what it concerns says only where it stands. */
export type TablesProblem = Exclude<FiguresProblem, FindProblem> | TableWarning | BoundaryProblem | ScaleProblem;

const SCALE_PARTS: Readonly<Record<ScalePart, string>> = {
  internal: 'internal scale',
  external: 'external scale',
  qualification: 'qualification scale',
};

const figureOf = (part: ScalePart, of: GradeCode | 'max'): string =>
  of === 'max' ? `The maximum of the ${SCALE_PARTS[part]}` : `${of} on the ${SCALE_PARTS[part]}`;

/** Sentences about the add-in's own tables in the workbook. */
export const TABLES_SENTENCES: SentencesFor<TablesProblem> = {
  'column-missing': ({ table, column }) => `${table} has no column ${column}. Add a column with that heading.`,
  'table-copied': ({ table, copy }) =>
    `${copy} looks like a copy of ${table}. Keep one of the two sheets, its table named ${table}.`,
  'status-unknown': ({ text, allowed }) =>
    `Status ${quoted(text)} is not known. Type ${either(allowed)}, or leave it blank.`,
  'status-mixed': ({ used, ...key }) =>
    `The rows of ${named(key)} have different statuses. The least certain is used: ${used}.`,
  'scale-scope-unknown': ({ text }) => `Scope ${quoted(text)} is not known. Type Internal, External or Qualification.`,
  'scale-row-twice': ({ scope, subject, first, second }) =>
    `The ${scope} scale${subject === undefined ? '' : ` of ${subject}`} stands twice, at ${placed(first)} and ${placed(second)}. Delete the wrong one.`,
  'table-ums-of-zero': ({ ums }) => `Raw mark 0 has ${ums} UMS, not 0. Compare this row with Pearson’s table.`,
  'table-top-short': ({ raw, ums, max }) =>
    `The highest raw mark, ${raw}, has ${ums} UMS, not ${max}. Check that no rows are missing at the top.`,
  'table-grade-contradicted': ({ marks }) => {
    const [first] = marks;
    const example =
      first === undefined ? '' : `: raw mark ${first.raw} is given ${first.given}, the scale says ${first.byScale}`;
    return `The Grade column disagrees with the UMS scale${example}. The scale is used.`;
  },
  'table-grade-unreadable': ({ raw, text }) =>
    `Grade ${quoted(text)} of raw mark ${raw} can’t be read. The UMS scale is used.`,
  'boundaries-max-unreadable': ({ text, most }) =>
    `Maximum ${quoted(text)} is not a whole raw mark up to ${most}. Type the paper’s maximum, such as 60.`,
  'boundary-missing': ({ grade }) => `The boundary for ${grade} is blank. All six boundaries are needed.`,
  'boundary-unreadable': ({ grade, text }) => `The boundary for ${grade}, ${quoted(text)}, is not a whole raw mark.`,
  'boundary-out-of-range': ({ grade, raw, max }) =>
    `The boundary for ${grade}, ${raw}, must be from 1 to ${max - 1}, below the maximum.`,
  'boundaries-not-increasing': ({ grade, raw, below, belowRaw }) =>
    `The boundary for ${grade}, ${raw}, must be above that for ${below}, ${belowRaw}.`,
  'rounding-unknown': ({ text }) => `Rounding ${quoted(text)} is not known. Type nearest or down, or leave it blank.`,
  'scale-unreadable': ({ part, of, text }) =>
    `${figureOf(part, of)}, ${quoted(text)}, is not a whole number. Type it as printed.`,
  'scale-not-increasing': ({ part, grade, minimum, below, belowMinimum }) =>
    `${figureOf(part, grade)}, ${minimum}, must be above ${below}, ${belowMinimum}.`,
  'scale-minimum-out-of-range': ({ part, grade, minimum, max }) =>
    `${figureOf(part, grade)}, ${minimum}, must be from 1 to ${max - 1}, below the maximum.`,
  'scale-maxima-do-not-add-up': ({ internals, external, qualification }) =>
    `The maxima do not add up: ${[...internals, external].join(' + ')} is not ${qualification}. Compare with the specification.`,
  'scale-external-too-small': ({ external, qualification, percent }) =>
    `The external’s maximum, ${external}, is less than ${percent}% of ${qualification}. Compare with the specification.`,
};
