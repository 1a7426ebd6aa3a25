import { answered, refused, type Answer, type Conversion, type SubjectCode } from '../../rules';
import { dateIssueWords, heldDates, type TypedDate } from '../dates';
import type { KeptTableName } from '../kept';
import { readKey, readSeries, readSubject } from '../keys';
import type { TableChange } from '../keeping';
import { type Figures, readFigures } from '../tables';
import { describeProblem } from '../wording';
import { dateTitle, scaleTitleOf, tableTitle } from './packNames';
import type { PackProblem } from './packProblem';
import { boundariesChange, dateChangeOf, scaleChange, tableChange } from './packRows';
import type { FiguresPack, PackBoundaries, PackDate, PackScale, PackTable } from './packSchema';
import { parsePack } from './parsePack';
import { tablesWith } from './tablesWith';

/** What one entry of a pack comes to, and what it is called. */
interface Given {
  readonly title: string;
  readonly changes: readonly TableChange<object>[];
}

/** One UMS table of a pack, compiled. */
export interface TableOfPack extends Given {
  readonly table: Extract<KeptTableName, 'BTEC_Tables' | 'BTEC_Boundaries'>;
  readonly conversion: Conversion;
  /** The grades beside the UMS, raw mark by raw mark. */
  readonly grades: readonly string[];
}

export interface ScaleOfPack extends Given {
  readonly subject: SubjectCode | undefined;
}

export interface GivenDate extends Given {
  readonly date: TypedDate;
}

/** A pack of which every figure can be used, by the same reading as of a workbook's own tables. */
export interface GivenPack {
  readonly saved: string;
  readonly figures: Figures;
  readonly tables: readonly TableOfPack[];
  readonly scales: readonly ScaleOfPack[];
  readonly dates: readonly GivenDate[];
}

type Read<Value> = Answer<Value, PackProblem>;

const unusable = (what: string, words: string): ReturnType<typeof refused<PackProblem>> =>
  refused({ code: 'pack-unusable', facts: { what, words } });

/** Every entry read, or the first that can't be; none may stand twice. */
const each = <Entry, Value extends Given>(
  entries: readonly Entry[],
  read: (entry: Entry) => Read<Value>,
): Read<readonly Value[]> => {
  const values = new Map<string, Value>();
  for (const entry of entries) {
    const value = read(entry);
    if (!value.ok) return value;
    const { title } = value.value;
    if (values.has(title.toLowerCase())) return refused({ code: 'pack-twice', facts: { what: title } });
    values.set(title.toLowerCase(), value.value);
  }
  return answered([...values.values()]);
};

type Uncompiled = Omit<TableOfPack, 'conversion'> & { readonly key: TableChange['key'] };

const readTable = (entry: PackTable | PackBoundaries): Read<Uncompiled> => {
  const named = readKey(entry);
  if (!named.ok) return unusable('A UMS table', describeProblem(named.problems[0]));
  const key = named.value;
  const base = { key, title: tableTitle(key) };
  return answered(
    'ums' in entry
      ? { ...base, table: 'BTEC_Tables', grades: entry.grades ?? [], changes: [tableChange(entry, key)] }
      : { ...base, table: 'BTEC_Boundaries', grades: [], changes: [boundariesChange(entry, key)] },
  );
};

const readScale = (entry: PackScale): Read<ScaleOfPack> => {
  const subject = entry.subject === undefined ? undefined : readSubject(entry.subject);
  if (subject?.ok === false) return unusable('A UMS scale', describeProblem(subject.problems[0]));
  return answered({
    subject: subject?.value,
    title: scaleTitleOf(subject?.value),
    changes: scaleChange(entry, subject?.value),
  });
};

const readDate = (entry: PackDate): Read<GivenDate> => {
  const series = readSeries(entry.series);
  if (!series.ok) return unusable('A date', describeProblem(series.problems[0]));
  const change = dateChangeOf(entry, series.value);
  const title = dateTitle(entry.what, series.value);
  if (!change.ok) return unusable(title, dateIssueWords({ ...change.problems[0], ...change.problems[0].facts }));
  const [date] = heldDates(tablesWith([], { BTEC_Dates: [change.value] })).dates;
  return date === undefined
    ? unusable(title, '')
    : answered({ date, title: dateTitle(date.event, date.series), changes: [change.value] });
};

const compiled = (tables: readonly Uncompiled[], figures: Figures): Read<readonly TableOfPack[]> => {
  const issue = figures.issues.find(({ severity }) => severity === 'problem');
  if (issue !== undefined) {
    return unusable(issue.key === undefined ? 'A UMS scale' : tableTitle(issue.key), describeProblem(issue.problem));
  }
  return each(tables, ({ key, ...table }): Read<TableOfPack> => {
    const conversion = figures.find(key);
    return conversion.ok
      ? answered({ ...table, conversion: conversion.value })
      : unusable(table.title, describeProblem(conversion.problems[0]));
  });
};

const checked = (pack: FiguresPack): Read<GivenPack> => {
  const tables = each([...pack.tables, ...pack.boundaries], readTable);
  if (!tables.ok) return tables;
  const scales = each(pack.scales, readScale);
  if (!scales.ok) return scales;
  const dates = each(pack.dates, readDate);
  if (!dates.ok) return dates;
  const changesIn = (name: KeptTableName): readonly TableChange<object>[] =>
    tables.value.flatMap(({ table, changes }) => (table === name ? changes : []));
  const figures = readFigures(
    tablesWith([], {
      BTEC_Tables: changesIn('BTEC_Tables'),
      BTEC_Boundaries: changesIn('BTEC_Boundaries'),
      BTEC_Scale: scales.value.flatMap(({ changes }) => changes),
    }),
  );
  const usable = compiled(tables.value, figures);
  if (!usable.ok) return usable;
  return answered({
    saved: pack.saved,
    figures,
    tables: usable.value,
    scales: scales.value,
    dates: dates.value,
  });
};

/** Reads a pack that somebody else saved: every figure in it can be used, or it is refused with the reason. */
export const readPack = (text: string): Answer<GivenPack, PackProblem> => {
  const pack = parsePack(text);
  return pack.ok ? checked(pack.value) : pack;
};
