import type { CellInput } from '../../../rules';
import { isErrorText } from '../../sheet';
import type { Figures } from '../../tables';
import { evaluate, readReferences, wantedReferences } from '../../why';
import { type AnswerShown, isErrorShown } from '../../functions';
import type { BtecCell } from './btecCells';
import { areaFilled, areaCellsIn, type WorkbookRead } from './sheetsRead';

/**
 * How a formula's cell stands: it shows what its inputs give now; it shows an error; something else than its inputs give;
 * or that can't be told, because the formula goes on with what the add-in answers.
 */
export type FormulaStanding = 'current' | 'error' | 'stale' | 'unseen';

const shows = (value: CellInput, answer: AnswerShown | undefined): boolean => {
  if (answer === undefined) return (value ?? '') === '';
  if (isErrorShown(answer)) return answer.error === value;
  return answer === (value ?? '');
};

/** Compares what a formula shows, in all the cells it fills, with what its inputs give by the rules. */
export const formulaStanding = (cell: BtecCell, workbook: WorkbookRead, figures: Figures): FormulaStanding => {
  const { sheets, places } = workbook;
  const shown = areaCellsIn(sheets, areaFilled(cell, places)).values;
  if (shown.flat().some(isErrorText)) return 'error';
  const whole = cell.read?.whole;
  if (cell.read === undefined || whole === undefined) return 'unseen';
  const wanted = wantedReferences(cell.read, cell, places);
  const read = readReferences(
    wanted,
    wanted.map((place) => areaCellsIn(sheets, place)),
  );
  const { answers } = evaluate(whole, read, figures);
  if (answers === undefined) return 'unseen';
  const isSame = shown.every((row, down) =>
    row.every((value, across) =>
      shows(value, down < answers.rows && across < answers.columns ? answers.at(down, across).answer : undefined),
    ),
  );
  return isSame ? 'current' : 'stale';
};
