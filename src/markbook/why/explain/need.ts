import {
  gapTo,
  hasMark,
  isBlank,
  neededMark,
  parseGrade,
  readAbsence,
  readUms,
  umsFor,
  type RawMark,
} from '../../../rules';
import { readKey } from '../../reading/readKey';
import type { HeldConversion } from '../../tables/chosenConversions';
import { describeProblem } from '../../wording/describeProblem';
import { aGrade, counted, gradeInWords, sittingInWords } from '../words/terms';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem } from './explained';
import { shownFallback } from './total';
import { conversionStep, qualifiersOf } from './umsSteps';

const reverseStep = (mark: RawMark, conversion: HeldConversion): string => {
  const ums = umsFor(mark, conversion);
  return ums.ok
    ? `${counted(mark, 'raw mark', 'raw marks')} there ${mark === 1 ? 'is' : 'are'} ${ums.value} UMS; fewer are not enough.`
    : '';
};

/** BTEC.NEED: the fewest raw marks on one component for a grade of the qualification. */
export const explainNeed: CellExplainer = (cells, figures, fallback) => {
  const absence = readAbsence(cellOf(cells, 'known_ums'));
  if (absence !== null) return explainedAbsence(absence, 'UMS of the other components');
  if (isBlank(cellOf(cells, 'target'))) return explainedAbsence('blank', 'target grade');
  const target = parseGrade(cellOf(cells, 'target'));
  if (!target.ok) return explainedProblem(target.problems[0]);
  const key = readKey({
    subject: cellOf(cells, 'subject'),
    component: cellOf(cells, 'component'),
    series: cellOf(cells, 'series'),
  });
  if (!key.ok) return explainedProblem(key.problems[0]);
  const scale = figures.scaleFor(key.value.subject);
  if (!scale.ok) return explainedProblem(scale.problems[0]);
  const known = readUms(cellOf(cells, 'known_ums'), `all but ${key.value.component}`, scale.value);
  if (!known.ok) return explainedProblem(known.problems[0]);
  if (!hasMark(known.value)) return explainedAbsence(known.value, 'UMS of the other components');
  const conversion = figures.find(key.value);
  if (!conversion.ok) return explainedProblem(conversion.problems[0]);
  const given = { knownUms: known.value, target: target.value, conversion: conversion.value };
  const needed = neededMark(given, scale.value);
  const missing = gapTo(known.value, target.value, scale.value);
  const start = [
    {
      text: `The other two components give ${known.value} UMS; ${gradeInWords(target.value)} needs ${missing} more.`,
      rule: 'WHATIF-1',
    },
    conversionStep(conversion.value, scale.value),
  ] as const;
  const qualifiers = qualifiersOf([conversion.value], scale.value);
  if (!needed.ok) {
    const isShown = fallback !== null;
    const refused = explainedProblem(needed.problems[0]);
    return {
      ...refused,
      answer: isShown ? shownFallback(fallback) : refused.answer,
      short: 'out of reach',
      sentence: describeProblem(needed.problems[0]),
      steps: [
        ...start,
        ...(isShown ? [{ text: 'The cell shows what the formula gives when it is out of reach.' }] : []),
      ],
      qualifiers,
    };
  }
  const goal = `${aGrade(target.value)} overall`;
  return {
    answer: needed.value,
    short: needed.value === 0 ? '0, secured' : counted(needed.value, 'mark', 'marks'),
    sentence:
      needed.value === 0
        ? `The ${known.value} UMS of the other two components already secure ${goal}.`
        : `With ${known.value} UMS from the other two components, ${goal} takes at least ${counted(needed.value, 'mark', 'marks')} on ${sittingInWords(key.value)}.`,
    steps: [...start, { text: reverseStep(needed.value, conversion.value), rule: 'UMS-5' }],
    qualifiers,
  };
};
