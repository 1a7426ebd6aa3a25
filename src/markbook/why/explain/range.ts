import { hasMark, isBlank, readMark, umsFor, umsRange, type RawMark } from '../../../rules';
import { readComponent, readSeries, readSubject } from '../../reading/readKey';
import type { HeldConversion } from '../../tables/chosenConversions';
import { seriesInWords } from '../../wording/seriesInWords';
import { componentInWords } from '../words/terms';
import { singleProblem, type Answers, type RangeExplainer } from './answers';
import { cellOf, type CellsGiven } from './context';
import type { Figures } from '../../tables/figures';
import { explainedAbsence, explainedProblem, type Explained, type WhyStep } from './explained';
import { lifted, liftedShape } from './lifted';
import { qualifiersOf } from './umsSteps';
import { counted } from '../../wording/counted';

const COLUMNS = ['lowest', 'middle', 'highest', 'count'] as const;
const FEW = 3;

const bySeries = (mark: RawMark, held: readonly HeldConversion[], used: readonly string[]): readonly WhyStep[] =>
  held
    .filter(({ series }) => used.includes(series))
    .map((conversion) => {
      const ums = umsFor(mark, conversion);
      return {
        text: `${seriesInWords(conversion.series)} (${conversion.status}): ${ums.ok ? ums.value : ''} UMS.`,
        rule: conversion.basis.kind === 'table' ? 'UMS-1' : 'UMS-2',
        place: conversion.place,
      };
    });

const explainColumn = (cells: CellsGiven, figures: Figures, column: number): Explained => {
  const raw = readMark(cellOf(cells, 'mark'));
  if (!raw.ok) return explainedProblem(raw.problems[0]);
  if (!hasMark(raw.value)) return explainedAbsence(raw.value, 'mark');
  const subject = readSubject(cellOf(cells, 'subject'));
  if (!subject.ok) return explainedProblem(subject.problems[0]);
  const component = readComponent(cellOf(cells, 'component'));
  if (!component.ok) return explainedProblem(component.problems[0]);
  const [from, to] = ['from', 'to'].map((name) => {
    const cell = cellOf(cells, name);
    return isBlank(cell) ? undefined : readSeries(cell);
  });
  if (from?.ok === false) return explainedProblem(from.problems[0]);
  if (to?.ok === false) return explainedProblem(to.problems[0]);
  const held = figures.conversions.filter(
    (each) => each.subject === subject.value && each.component === component.value,
  );
  const found = umsRange(raw.value, held, { from: from?.value, to: to?.value });
  if (!found.ok) return explainedProblem(found.problems[0]);
  const { lowest, middle, highest, count, series } = found.value;
  const scale = figures.scaleFor(subject.value);
  const used = held.filter((each) => series.includes(each.series));
  return {
    answer: found.value[COLUMNS[column] ?? 'lowest'],
    short: `${lowest} to ${highest} UMS, ${count} series`,
    sentence: `${counted(raw.value, 'mark')} on ${componentInWords(component.value)} came to ${lowest} to ${highest} UMS in the ${count} series held; the middle one is ${middle}.`,
    steps: [
      ...bySeries(raw.value, held, series),
      { text: 'These are what happened in those series: no forecast and no probability.', rule: 'WHATIF-2' },
      ...(count < FEW ? [{ text: `${count} is too few series to rely on.`, rule: 'WHATIF-2' } as const] : []),
    ],
    qualifiers: scale.ok ? qualifiersOf(used, scale.value) : [],
  };
};

/** BTEC.RANGE: what a raw mark was worth in the series held, one row of four for each mark. */
export const explainRange: RangeExplainer = (given, figures): Answers => {
  const names = ['mark', 'subject', 'component', 'from', 'to'];
  const at = (column: number): Answers =>
    lifted(names, (cells) => explainColumn(cells, figures, column))(given, figures);
  const shape = liftedShape(names, given);
  if (!shape.ok) return singleProblem(shape.problems[0]);
  if (shape.value.columns > 1) {
    return singleProblem({ rule: 'WHATIF-2', code: 'one-column-wanted', facts: { argument: 'mark' } });
  }
  return { rows: shape.value.rows, columns: COLUMNS.length, at: (row, column) => at(column).at(row, 0) };
};
