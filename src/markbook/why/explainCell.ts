import { isBlank } from '../../rules';
import type { SelectedCell } from '../sheet';
import type { Figures } from '../tables';
import { diagnose } from './diagnose';
import type { EvaluatedCall, ReadReferences } from './evaluate';
import { type AnswerShown, isErrorShown } from '../functions';
import { foreignWords } from './foreignWords';
import type { ReadFormula } from '../formula';
import type { WorkbookPlaces } from '../places';
import type { Why } from './why';
import { whyCall, type Offset } from './whyCall';

/** What a formula was read from: the cell, the workbook's names, the cells it refers to. */
export interface WhyGiven {
  readonly selected: SelectedCell;
  readonly formula: ReadFormula;
  readonly places: WorkbookPlaces;
  readonly read: ReadReferences;
  readonly figures: Figures;
}

const isShown = (answer: AnswerShown, { value }: SelectedCell): boolean => {
  if (isErrorShown(answer)) return answer.error === value;
  return answer === (value ?? '');
};

/** A bare reference to a blank cell: Excel hands it over as 0, or as blank. */
const bareBlank = (evaluated: readonly EvaluatedCall[]): string | undefined =>
  evaluated
    .flatMap(({ given }) => given)
    .flatMap(({ expression, rows }) =>
      expression.kind === 'reference' && !expression.isText && rows?.flat().includes(null) === true
        ? [expression.written]
        : [],
    )[0];

const SAID_OTHERWISE: ReadonlySet<unknown> = new Set(['#NAME?', '#BUSY!', '#SPILL!', '#CONNECT!']);

const differenceNote = (
  answer: AnswerShown,
  { text, cell, value }: SelectedCell,
  bare: string | undefined,
): readonly string[] => {
  if (SAID_OTHERWISE.has(value)) return [];
  if (bare !== undefined) {
    return [
      `${cell} shows ${text === '' ? 'nothing' : text}: ${bare} is blank, and without &"" Excel may hand a blank over as 0.`,
    ];
  }
  const now = isErrorShown(answer) ? answer.error : answer === '' ? 'blank' : String(answer);
  return [
    `${cell} shows ${text === '' ? 'nothing' : text}, but with what stands there now it comes to ${now}. Calculate again: Ctrl+Alt+F9.`,
  ];
};

const shownText = ({ text, value }: SelectedCell): string => {
  if (text !== '') return text;
  return isBlank(value) ? 'blank' : String(value);
};

/** Explains every BTEC call of the selected cell's formula; the numbers are those of the rules. */
export const explainCell = (given: WhyGiven): Why => {
  const { selected, formula, places, read, figures } = given;
  const from = selected.spilledFrom ?? selected;
  const offset: Offset = { row: selected.row - from.row, column: selected.column - from.column };
  const explained = formula.calls.map((call) => ({ call, ...whyCall(call, read, figures, offset) }));
  const diagnosis = diagnose(selected, formula, places);
  const whole = explained.find(({ call }) => call === formula.whole);
  const isSame = whole?.answer !== undefined && isShown(whole.answer, selected);
  const bare = bareBlank(explained.map(({ evaluated }) => evaluated));
  const notes = whole?.answer === undefined || isSame ? [] : differenceNote(whole.answer, selected, bare);
  const inside =
    whole === undefined ? ['The formula goes on with what BTEC answers: the cell may show something else.'] : [];
  return {
    line: `${selected.cell} = ${whole !== undefined && isSame ? whole.why.short : shownText(selected)}`,
    notes: [...notes, ...(explained.length > 0 ? inside : [])],
    ...(diagnosis === undefined ? {} : { diagnosis }),
    calls: explained.map(({ why }) => why),
    foreign: foreignWords(given),
  };
};
