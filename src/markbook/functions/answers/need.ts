import {
  hasMark,
  isBlank,
  neededMark,
  parseGrade,
  readAbsence,
  readUms,
  type Answer,
  type GradeCode,
  type OutOfReach,
  type RawMark,
  type Scale,
  type Ums,
} from '../../../rules';
import { readKey } from '../../keys';
import type { Figures, HeldConversion } from '../../tables';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';

const noUms = absenceOf('known_ums');
const noTarget = absenceOf('target');

/** How many raw marks a grade takes, or that it is out of reach. */
export interface Needed {
  readonly knownUms: Ums;
  readonly target: GradeCode;
  readonly conversion: HeldConversion;
  readonly scale: Scale;
  readonly needed: Answer<RawMark, OutOfReach>;
  /** True where the formula says what to show when it is out of reach. */
  readonly isInstead: boolean;
}

type NeedArgument = 'known_ums' | 'target' | 'subject' | 'component' | 'series' | 'if_impossible';

/** BTEC.NEED: the fewest raw marks on one component for a grade of the qualification (WHATIF-1). */
export const needAnswers = (
  { if_impossible, ...given }: ArgumentsGiven<NeedArgument>,
  figures: Figures,
): Answers<Needed> =>
  lifted<Exclude<NeedArgument, 'if_impossible'>, Needed>(
    given,
    (cells, instead) => {
      const absence = readAbsence(cells.known_ums);
      if (absence !== null) return noUms(absence);
      if (isBlank(cells.target)) return noTarget('blank');
      const target = parseGrade(cells.target);
      if (!target.ok) return refusal(target.problems[0]);
      const key = readKey(cells);
      if (!key.ok) return refusal(key.problems[0]);
      const scale = figures.scaleFor(key.value.subject);
      if (!scale.ok) return refusal(scale.problems[0]);
      const known = readUms(cells.known_ums, `all but ${key.value.component}`, scale.value);
      if (!known.ok) return refusal(known.problems[0]);
      if (!hasMark(known.value)) return noUms(known.value);
      const conversion = figures.find(key.value);
      if (!conversion.ok) return refusal(conversion.problems[0]);
      const asked = { knownUms: known.value, target: target.value, conversion: conversion.value };
      const needed = neededMark(asked, scale.value);
      const basis = { ...asked, scale: scale.value, needed, isInstead: instead !== null };
      if (needed.ok) return valueOn(needed.value, basis);
      return instead === null
        ? { kind: 'problem', problem: needed.problems[0], basis }
        : { kind: 'instead', instead, basis };
    },
    if_impossible,
  );
