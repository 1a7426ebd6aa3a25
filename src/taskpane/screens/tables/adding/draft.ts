import {
  checkedTable,
  comparedWithHeld,
  type HeldComparison,
  type PastedFault,
  pastedFaults,
  problemsInAnyComponent,
} from '../../../../markbook/paste';
import type { Figures, FoundReading, FoundTable } from '../../../../markbook/tables';
import { componentNotHeld, readSeries } from '../../../../markbook/keys';
import { describeProblem } from '../../../../markbook/wording';
import type { ComponentId, Conversion, ConversionKey, ConversionStatus, SubjectCode } from '../../../../rules';

/** What the teacher has said about one table; what is absent is as the paste says. */
export interface TableAnswers {
  readonly subject?: SubjectCode;
  readonly component?: ComponentId;
  readonly series?: string;
  readonly reading?: number;
  readonly replaces?: boolean;
}

/** Where the figures come from, as the teacher says. */
export interface OriginAnswers {
  readonly status?: ConversionStatus;
  readonly source: string;
}

/** Where one table's figures come from: as its own columns say, else as the teacher says. */
export const originOf = ({ status, source }: FoundTable, answers: OriginAnswers): OriginAnswers => {
  const own = status ?? answers.status;
  return { ...(own === undefined ? {} : { status: own }), source: source ?? answers.source };
};

/** One table of a paste, as far as it is known. */
export interface Draft {
  readonly reading: FoundReading | undefined;
  readonly key: Partial<ConversionKey>;
  /** What is typed for the series, and why it can't be read. */
  readonly seriesText: string;
  readonly seriesFault?: string;
  readonly problems: readonly PastedFault[];
  readonly warnings: readonly PastedFault[];
  readonly conversion?: Conversion;
  readonly comparison?: HeldComparison;
}

/** What is offered where neither the paste nor the teacher has said anything of a table. */
export interface Offered {
  readonly subject?: SubjectCode;
  readonly series?: string;
}

const keyOf = (
  { key }: FoundTable,
  answers: TableAnswers,
  offered: Offered,
): Pick<Draft, 'key' | 'seriesText' | 'seriesFault'> => {
  const subject = answers.subject ?? key.subject?.value ?? offered.subject;
  const component = answers.component ?? key.component?.value;
  const seriesText = answers.series ?? key.series?.value ?? offered.series ?? '';
  const series = seriesText.trim() === '' ? undefined : readSeries(seriesText);
  return {
    key: {
      ...(subject === undefined ? {} : { subject }),
      ...(component === undefined ? {} : { component }),
      ...(series?.ok === true ? { series: series.value } : {}),
    },
    seriesText,
    ...(series?.ok === false ? { seriesFault: describeProblem(series.problems[0]) } : {}),
  };
};

const isWhole = (key: Partial<ConversionKey>): key is ConversionKey =>
  key.subject !== undefined && key.component !== undefined && key.series !== undefined;

const readingOf = ({ readings }: FoundTable, answers: TableAnswers): FoundReading | undefined =>
  readings.length === 1 ? readings[0] : readings[answers.reading ?? -1];

/** How a table of a paste stands: what is known, what is wrong with it, and what the workbook holds instead. */
export const tableDraftOf = (
  table: FoundTable,
  answers: TableAnswers,
  origin: OriginAnswers & { readonly added: string },
  figures: Figures,
  offered: Offered = {},
): Draft => {
  const named = keyOf(table, answers, offered);
  const reading = readingOf(table, answers);
  const base = { ...named, reading, problems: [], warnings: [] };
  if (reading === undefined) return base;
  const notHeld = named.key.component && componentNotHeld(named.key.component, named.key.subject);
  if (notHeld !== undefined) return { ...base, problems: [{ words: describeProblem(notHeld) }] };
  if (!isWhole(named.key)) return { ...base, problems: pastedFaults(problemsInAnyComponent(reading), reading) };
  const scale = figures.layoutFor(named.key.subject);
  if (!scale.ok) return { ...base, problems: scale.problems.map((problem) => ({ words: describeProblem(problem) })) };
  const { status = 'typed', source, added } = origin;
  const checked = checkedTable(reading, named.key, { status, source: source.trim(), added }, scale.value);
  if (!checked.ok) return { ...base, problems: pastedFaults(checked.problems, reading) };
  const { conversion, warnings } = checked.value;
  const comparison = comparedWithHeld(conversion, figures);
  return { ...base, conversion, comparison, warnings: pastedFaults(warnings, reading) };
};
