import { hasMark, isBlank, neededMark, parseGrade, readAbsence, readUms } from '../rules';
import { readKey } from '../markbook/keys/readKey';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';
import { withFigures } from './figures';

/**
 * The fewest raw marks needed on one component for a qualification grade, given the UMS of the others. 0 when secured.
 * @customfunction NEED
 * @param known_ums The UMS of the subject's other components in all. Write it with &"" so that a blank cell is not read as 0.
 * @param target The qualification grade wanted, such as "L2M".
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component still to come, by its number in the specification, such as "C1".
 * @param series The series whose table is used, such as "2024-06" or "June 2024".
 * @param [if_impossible] What to show when even full marks are not enough. Left out: #N/A.
 * @returns The raw marks needed.
 */
export function need(
  known_ums: unknown[][],
  target: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  series: unknown[][],
  if_impossible?: unknown[][],
): unknown[][] {
  return withFigures((figures) =>
    lift(
      { known_ums, target, subject, component, series },
      (cells, ifImpossible) => {
        const absence = readAbsence(cells.known_ums);
        if (absence !== null) return shownAbsence(absence);
        if (isBlank(cells.target)) return '';
        const wanted = parseGrade(cells.target);
        if (!wanted.ok) return cellError(wanted.problems[0]);
        const key = readKey(cells);
        if (!key.ok) return cellError(key.problems[0]);
        const scale = figures.scaleFor(key.value.subject);
        if (!scale.ok) return cellError(scale.problems[0]);
        const known = readUms(cells.known_ums, `all but ${key.value.component}`, scale.value);
        if (!known.ok) return cellError(known.problems[0]);
        if (!hasMark(known.value)) return shownAbsence(known.value);
        const conversion = figures.find(key.value);
        if (!conversion.ok) return cellError(conversion.problems[0]);
        const given = { knownUms: known.value, target: wanted.value, conversion: conversion.value };
        const needed = neededMark(given, scale.value);
        return needed.ok ? needed.value : (ifImpossible ?? cellError(needed.problems[0]));
      },
      if_impossible,
    ),
  );
}
