import { answered, type Answer } from '../../../rules';
import type { FormulaCall } from '../../formula';
import { functionEntry } from '../../functions';
import type { BtecCell } from '../formulas/btecCells';
import { areaFilled } from '../formulas/sheetsRead';
import { constants, notPlain, placeKey, type NotPlain } from './plainArguments';
import { awardOfRow } from './plainAward';
import { heldKey, LONGEST_FORMULA, plainCall, umsSignature } from './plainCall';
import type { PlainContext } from './plainContext';
import { gradeSignature } from './signatures';

/** A cell of the add-in's formulas and the plain formula for it. */
export interface PlainCell {
  readonly cell: BtecCell;
  readonly formula: string;
}

/** A cell whose formula stays as it is, and why. */
export interface StaysAsIs {
  readonly cell: BtecCell;
  readonly because: NotPlain;
}

export interface PlainPlan {
  readonly plain: readonly PlainCell[];
  readonly others: readonly StaysAsIs[];
}

/** After all that others may refer to. */
const LAST = 4;
const AWARD_TURNS = { total: 1, grade: 2, points: 3 } as const;

/** What others refer to comes first. */
const turnOf = (call: FormulaCall | undefined): number => {
  if (call?.name !== 'AWARD') return (call && functionEntry(call.name).plain) ?? LAST;
  const named = String(constants(call.given[3])?.[0] ?? '')
    .trim()
    .toLowerCase();
  return named === 'total' || named === 'grade' || named === 'points' ? AWARD_TURNS[named] : LAST;
};

type Made = Parameters<typeof plainCall>[0]['made'];

/** The calls that no other call of the formula holds. */
const outerCalls = (calls: readonly FormulaCall[]): readonly FormulaCall[] => {
  const inner = new Set<FormulaCall>();
  const marked = new Set<FormulaCall>();
  const mark = (call: FormulaCall): void => {
    if (marked.has(call)) return;
    marked.add(call);
    for (const given of call.given) {
      if (given.kind !== 'call') continue;
      for (const each of calls) if (each.written === given.call.written) inner.add(each);
      mark(given.call);
    }
  };
  for (const call of calls) mark(call);
  return calls.filter((call) => !inner.has(call));
};

const formulaOf = (cell: BtecCell, context: PlainContext): Answer<string, NotPlain> => {
  const { read } = cell;
  const [first] = read?.calls ?? [];
  if (read === undefined || first === undefined || read.unknown.length > 0) return notPlain('not-taken-apart', '');
  const { area } = areaFilled(cell, context.workbook.places);
  if (area.rows * area.columns > 1) return notPlain('spills', first.name);
  let formula = cell.formula;
  const made: Made = new Map();
  for (const call of outerCalls(read.calls)) {
    const plain = plainCall({ call, cell, context, made });
    if (!plain.ok) return plain;
    formula = formula.split(call.written).join(plain.value.text);
  }
  if (/BTEC[._][A-Z]+\s*\(/i.test(formula)) return notPlain('not-taken-apart', first.name);
  return formula.length > LONGEST_FORMULA ? notPlain('too-long', first.name) : answered(formula);
};

/** Remembers what a cell gives now that it is plain, so that others refer to it. */
const remember = (cell: BtecCell, context: PlainContext): void => {
  const call = cell.read?.whole;
  if (call === undefined) return;
  const made: Made = new Map();
  const plain = plainCall({ call, cell, context, made });
  if (!plain.ok) return;
  const { sheet, row, column } = cell;
  if (plain.value.outcome !== undefined) context.outcomes.set(placeKey(sheet, row, column), plain.value.outcome);
  const signatures = [
    ...(call.name === 'UMS' ? [umsSignature({ call, cell, context, made })] : []),
    ...(call.name === 'AWARD' ? [awardSignature(call, cell, context)] : []),
  ];
  for (const signature of signatures) {
    if (signature !== undefined && !context.signatures.has(signature)) {
      context.signatures.set(signature, { sheet, row, column });
    }
  }
};

const awardSignature = (call: FormulaCall, cell: BtecCell, context: PlainContext): string | undefined => {
  const award = awardOfRow(call, cell, context, heldKey);
  if (!award.ok || award.value.part === 'points') return undefined;
  return award.value.part === 'total' ? award.value.total : gradeSignature(award.value.total);
};

/** Plain formulas for the add-in's cells, those that others refer to first; and the cells for which there is none. */
export const plainPlan = (cells: readonly BtecCell[], context: PlainContext): PlainPlan => {
  const plain: PlainCell[] = [];
  const others: StaysAsIs[] = [];
  const inOrder = cells.map((cell) => ({ cell, turn: turnOf(cell.read?.whole) })).sort((a, b) => a.turn - b.turn);
  for (const { cell } of inOrder) {
    const formula = formulaOf(cell, context);
    if (!formula.ok) {
      others.push({ cell, because: formula.problems[0] });
      continue;
    }
    plain.push({ cell, formula: formula.value });
    remember(cell, context);
  }
  return { plain, others };
};
