import type { Area } from '../../book/terms';
import { movable } from '../formulas/moveFormula';
import { areaAddress, parseAreas } from '../package/addresses';
import { movedArea, spanOf, withSpan, type Lines, type Span } from './lines';

/** Where a rule of a sheet applies afterwards, and its formulas as they read from there. */
export interface MovedRule {
  /** Empty when the rule applies nowhere any more. */
  readonly areas: readonly Area[];
  readonly formula: (formula: string) => string;
}

/**
 * Moves a conditional format or a validation rule. Its formulas read from the first cell it applies to; lines that come in
 * beside what they take their formats from come under its rules too.
 */
export function movedRule(
  lines: Lines,
  sqref: string,
  like: number | null,
  move: (formula: string) => string,
): MovedRule {
  const areas = parseAreas(sqref);
  const moved = areas.flatMap((area) => {
    const after = movedArea(lines, area);
    return after === null ? [] : [{ area, after: grown(lines, area, after, like) }];
  });
  const [old, first] = [areas[0], moved[0]];
  if (!old || !first) return { areas: [], formula: move };
  // The first cell that stays: the formula is read from there before its references move.
  const kept = survivor(lines, spanOf(lines, first.area));
  const before = kept - spanOf(lines, old).first;
  const place = movedArea(lines, withSpan(lines, first.area, { first: kept, last: kept })) ?? first.after;
  const back = spanOf(lines, first.after).first - spanOf(lines, place).first;
  const aside = lines.axis === 'rows' ? first.area.column - old.column : first.area.row - old.row;
  const by = (formula: string, along: number, across: number): string =>
    along === 0 && across === 0
      ? formula
      : movable(formula)(lines.axis === 'rows' ? along : across, lines.axis === 'rows' ? across : along);
  return {
    areas: moved.map(({ after }) => after),
    formula: (formula) => by(move(by(formula, before, aside)), back, 0),
  };
}

/** As an attribute of the file has areas. */
export const areaList = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');

function survivor({ kind, at, count }: Lines, { first, last }: Span): number {
  if (kind === 'insert' || first < at || first >= at + count) return first;
  return Math.min(last, at + count);
}

function grown(lines: Lines, before: Area, after: Area, like: number | null): Area {
  if (lines.kind !== 'insert' || like === null) return after;
  const { first, last } = spanOf(lines, before);
  const now = spanOf(lines, after);
  if (like === last && lines.at === last + 1) return withSpan(lines, after, { ...now, last: now.last + lines.count });
  if (like === first && lines.at === first) return withSpan(lines, after, { ...now, first: lines.at });
  return after;
}
