import { umsFor, type CellInput, type RawMark } from '../../../rules';
import { rangeGiven } from '../../reading/rangeGiven';
import type { HeldConversion } from '../../tables/chosenConversions';
import { seriesInWords } from '../../wording/seriesInWords';
import { componentInWords } from '../words/terms';
import { counted } from '../../wording/counted';
import { singleProblem, type Answers, type RangeExplainer } from './answers';
import { cellOf, type CellsGiven } from './context';
import type { Figures } from '../../tables/figures';
import { explainedAbsence, explainedProblem, type Explained, type WhyStep } from './explained';
import { lifted, liftedShape } from './lifted';
import { qualifiersOf } from './umsSteps';

const COLUMNS = ['lowest', 'middle', 'highest', 'count'] as const;
const FEW = 3;

const bySeries = (mark: RawMark, used: readonly HeldConversion[]): readonly WhyStep[] =>
  used.map((conversion) => {
    const ums = umsFor(mark, conversion);
    return {
      text: `${seriesInWords(conversion.series)} (${conversion.status}): ${ums.ok ? ums.value : ''} UMS.`,
      rule: conversion.basis.kind === 'table' ? 'UMS-1' : 'UMS-2',
      place: conversion.place,
    };
  });

const explainColumn = (cells: CellsGiven, figures: Figures, column: number): Explained => {
  const at = (name: string): CellInput => cellOf(cells, name);
  const given = rangeGiven(
    { mark: at('mark'), subject: at('subject'), component: at('component'), from: at('from'), to: at('to') },
    figures,
  );
  if (!given.ok) return explainedProblem(given.problems[0]);
  if (given.value.kind === 'absence') return explainedAbsence(given.value.absence, 'mark');
  const { mark, subject, component, range, used } = given.value;
  const { lowest, middle, highest, count } = range;
  const scale = figures.scaleFor(subject);
  return {
    answer: range[COLUMNS[column] ?? 'lowest'],
    short: `${lowest} to ${highest} UMS, ${count} series`,
    sentence: `${counted(mark, 'mark')} on ${componentInWords(component)} came to ${lowest} to ${highest} UMS in the ${count} series held; the middle one is ${middle}.`,
    steps: [
      ...bySeries(mark, used),
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
