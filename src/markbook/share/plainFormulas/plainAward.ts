import { answered, type Answer, type ConversionKey } from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import { awardColumns } from '../../functions';
import { keyText } from '../../tables';
import type { Expression, FormulaCall } from '../../formula';
import type { BtecCell } from '../formulas/btecCells';
import { cellText, constants, notPlain, rowOfCells, type NotPlain, type PlainValue } from './plainArguments';
import type { PlainContext } from './plainContext';
import { plainGradeOfResult, plainPoints, plainPointsOfTotal, plainTotalOfResults, plainUms } from './pieces';
import { gradeSignature, signatureOf, totalSignature } from './signatures';

type HeldKey = (
  given: readonly [Expression | undefined, Expression | undefined, Expression | undefined],
  context: PlainContext,
  name: string,
) => Answer<ConversionKey, NotPlain>;

interface Award {
  readonly marks: readonly PlainValue[];
  readonly keys: readonly ConversionKey[];
  readonly part: 'total' | 'grade' | 'points';
  /** What tells total and grade from all others. */
  readonly total: string;
  readonly results: readonly string[];
}

const constant = (cell: string | number | boolean | null): Expression => ({
  kind: 'constant',
  rows: [[cell]],
  written: `"${String(cell ?? '')}"`,
});

/** Reads an AWARD of one row and one part; its three conversions have to be held. */
export const awardOfRow = (
  { name, given: [marks, subject, series, part] }: FormulaCall,
  cell: BtecCell,
  context: PlainContext,
  heldKey: HeldKey,
): Answer<Award, NotPlain> => {
  const cells = rowOfCells(marks, cell, context);
  const wanted = String(constants(part)?.[0] ?? '')
    .trim()
    .toLowerCase();
  const components = awardColumns(constants(subject)?.[0] ?? null);
  if (cells === undefined || cells.length < components.length) return notPlain('spills', name);
  if (cells.length > components.length) return notPlain('not-taken-apart', name);
  if (wanted !== 'total' && wanted !== 'grade' && wanted !== 'points') return notPlain('spills', name);
  const named = constants(series);
  if (named === undefined) return notPlain('named-elsewhere', name);
  const keys: ConversionKey[] = [];
  for (const [index, component] of components.entries()) {
    const of = named.length === 1 ? named[0] : named[index];
    const key = heldKey([subject, constant(component), of === undefined ? undefined : constant(of)], context, name);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  const results = cells.flatMap(({ place }, index) => {
    const key = keys[index];
    return place === undefined || key === undefined ? [] : [signatureOf(place, keyText(key))];
  });
  return answered({ marks: cells, keys, part: wanted, results, total: totalSignature(results) });
};

/** How the cell that gives this result already is named, where the sheet has one. */
const ownCell = (signature: string | undefined, from: BtecCell, context: PlainContext): string | undefined => {
  const own = context.signatures.get(signature ?? '');
  return own === undefined ? undefined : cellText(from, own.sheet, own.row, own.column, context);
};

const totalText = ({ marks, keys, results }: Award, from: BtecCell, context: PlainContext): string =>
  plainTotalOfResults(
    marks.map(({ text }, index) => {
      const [key, own] = [keys[index], ownCell(results[index], from, context)];
      return own ?? (key === undefined ? text : plainUms(text, key, context.tables));
    }),
    '""',
  );

/** Total, grade or points of one row's marks: through the row's own UMS, total and grade where they are there. */
export const plainAward = (
  call: FormulaCall,
  cell: BtecCell,
  context: PlainContext,
  heldKey: HeldKey,
): Answer<PlainValue, NotPlain> => {
  const read = awardOfRow(call, cell, context, heldKey);
  if (!read.ok) return read;
  const award = read.value;
  const { tables } = context;
  const subject = award.keys[0]?.subject;
  if (award.part === 'total') return answered({ text: totalText(award, cell, context), outcome: 'total' });
  if (!context.figures.scaleFor(subject).ok) return notPlain('scale-to-confirm', call.name);
  const total = ownCell(award.total, cell, context) ?? totalText(award, cell, context);
  const row = context.scaleRow('Qualification', subject);
  if (award.part === 'grade') return answered({ text: plainGradeOfResult(total, row, tables), outcome: 'grade' });
  const grade = ownCell(gradeSignature(award.total), cell, context);
  return answered({
    text: grade === undefined ? plainPointsOfTotal(total, row, tables, POINTS) : plainPoints(grade, POINTS),
  });
};
