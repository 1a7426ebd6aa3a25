import {
  gapTo,
  hasMark,
  isBlank,
  neededMark,
  parseGrade,
  readAbsence,
  readUms,
  umsFor,
  type GradeCode,
  type RawMark,
  type Scale,
  type Ums,
} from '../../../rules';
import { readKey } from '../../keys/readKey';
import type { HeldConversion } from '../../tables/chosenConversions';
import { describeProblem } from '../../wording/describeProblem';
import { aGrade, gradeInWords, sittingInWords } from '../words/terms';
import { counted } from '../../wording/counted';
import { cellOf, type CellExplainer } from './context';
import type { Given } from '../../formula/expression';
import { explainedAbsence, explainedProblem, type Explained } from './explained';
import { shownFallback } from './total';
import { conversionStep, qualifiersOf } from './umsSteps';

const reverseStep = (mark: RawMark, conversion: HeldConversion): string => {
  const ums = umsFor(mark, conversion);
  return ums.ok
    ? `${counted(mark, 'raw mark')} there ${mark === 1 ? 'is' : 'are'} ${ums.value} UMS; fewer are not enough.`
    : '';
};

interface NeedGiven {
  readonly knownUms: Ums;
  readonly target: GradeCode;
  readonly conversion: HeldConversion;
}

const explainNeeded = (given: NeedGiven, scale: Scale, fallback: Given): Explained => {
  const { knownUms, target, conversion } = given;
  const needed = neededMark(given, scale);
  const missing = gapTo(knownUms, target, scale);
  const start = [
    {
      text: `The other components give ${knownUms} UMS; ${gradeInWords(target)} needs ${missing} more.`,
      rule: 'WHATIF-1',
    },
    conversionStep(conversion, scale),
  ] as const;
  const qualifiers = qualifiersOf([conversion], scale);
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
  const goal = `${aGrade(target)} overall`;
  return {
    answer: needed.value,
    short: needed.value === 0 ? '0, secured' : counted(needed.value, 'mark'),
    sentence:
      needed.value === 0
        ? `The ${knownUms} UMS of the other components already secure ${goal}.`
        : `With ${knownUms} UMS from the other components, ${goal} takes at least ${counted(needed.value, 'mark')} on ${sittingInWords(conversion)}.`,
    steps: [...start, { text: reverseStep(needed.value, conversion), rule: 'UMS-5' }],
    qualifiers,
  };
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
  return explainNeeded(given, scale.value, fallback);
};
