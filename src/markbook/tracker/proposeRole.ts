import { COMPONENTS } from '../../reference/specifications/structures';
import type { ComponentId, Structure } from '../../rules';
import { functionEntry, functionNamed } from '../functions';
import { type ColumnProfile, isOneNumber } from './columnProfile';
import { componentIn, headingRole, type HeadingRole, isMockHeading } from './headingRole';
import type { Heading } from './headings';
import { PART_OF_A_COMPONENT } from './otherHeadings';
import type { Confidence, RoleProposal } from './proposal';
import type { ColumnRole } from './tracker';

const QUOTED = /"([^"]*)"/g;

const componentOf = (formula: string): ComponentId | undefined => {
  for (const [, text] of formula.matchAll(QUOTED)) {
    const component = COMPONENTS.find((each) => /^C?\d$/i.test(text ?? '') && each.endsWith((text ?? '').slice(-1)));
    if (component !== undefined) return component;
  }
  return undefined;
};

/** What a column of the add-in's own formulas works out; the heading names the component where the formula does not. */
const formulaRole = (formula: string, heading: string, structure: Structure): ColumnRole | undefined => {
  const name = functionNamed(/\bBTEC[._]([A-Z]+)\(/i.exec(formula)?.[1]);
  const component = componentOf(formula) ?? componentIn(heading, structure)?.component;
  switch (name && functionEntry(name).gives) {
    case 'ums':
      return component === undefined ? undefined : `ums ${component}`;
    case 'component grade':
      return component === undefined ? undefined : `grade ${component}`;
    case 'total':
      return 'total';
    case 'grade':
      return 'grade';
    case 'points':
      return 'points';
    case 'part':
      return /"(total|ums)"/i.test(formula) ? 'total' : /"points"/i.test(formula) ? 'points' : 'grade';
    case undefined:
      return undefined;
  }
};

/** What a column is judged by: the subject's components, and the most that a raw mark of a Tech Award hardly exceeds. */
export interface MarkLimits {
  readonly rawMaximum: number;
  readonly structure: Structure;
}

const MOST = 0.8;

const isMostly = (count: number, { filled }: ColumnProfile): boolean => filled > 0 && count >= MOST * filled;

/** `marks 0 to 54, 2 absent` and the like: what stands below a heading, without any learner's own value beyond the extremes. */
const marksBelow = ({ wholes, least, most, absent }: ColumnProfile): string => {
  if (wholes === 0) return absent === 0 ? 'nothing below yet' : `${absent} absent below`;
  return `marks ${least} to ${most} below${absent === 0 ? '' : `, ${absent} absent`}`;
};

interface Fit {
  readonly fits: boolean | 'unknown';
  readonly below: string;
}

const fitOf = (role: ColumnRole | 'mark', profile: ColumnProfile, limits: MarkLimits): Fit => {
  const { filled } = profile;
  if (filled === 0) return { fits: 'unknown', below: 'nothing below yet' };
  const kind = role.split(' ')[0] ?? '';
  switch (kind) {
    case 'uci':
      return { fits: isMostly(profile.ucis, profile), below: `${profile.ucis} of ${filled} are UCIs` };
    case 'uln':
      return { fits: isMostly(profile.ulns, profile), below: `${profile.ulns} of ${filled} are ULNs` };
    case 'candidate-number': {
      const digits = Math.max(profile.candidateNumbers, profile.wholes);
      return { fits: isMostly(digits, profile), below: `${digits} of ${filled} are numbers` };
    }
    case 'mark':
    case 'task':
    case 'mock':
      return {
        fits: isMostly(profile.wholes + profile.absent, profile) && profile.most <= limits.rawMaximum,
        below: marksBelow(profile),
      };
    case 'grade':
    case 'target':
      return { fits: isMostly(profile.grades, profile), below: `${profile.grades} of ${filled} are grades` };
    case 'surname':
    case 'forename':
    case 'full-name':
      return { fits: isMostly(profile.words, profile), below: `${profile.words} of ${filled} look like names` };
    case 'ums':
    case 'total':
      return { fits: isMostly(profile.wholes + profile.absent, profile), below: `${profile.wholes} numbers below` };
    default:
      return { fits: true, below: `${filled} filled in` };
  }
};

const WEAKER: Readonly<Record<Confidence, Confidence>> = { sure: 'likely', likely: 'a guess', 'a guess': 'a guess' };

/** Ticks and names of assessors are no numbers: “Moderated” and “Teacher A” stand over marks as well. */
const isOfMarksInstead = (kind: string | undefined, profile: ColumnProfile): boolean =>
  (kind === 'ticked' || kind === 'assessor') && isMostly(profile.wholes + profile.absent, profile) && profile.most > 1;

const LEFT_ALONE: RoleProposal = { confidence: 'likely', why: 'nothing known about it' };

const fromHeading = (
  heading: string,
  { role, confidence, other, isByKind }: HeadingRole,
  profile: ColumnProfile,
  limits: MarkLimits,
): RoleProposal => {
  if (role === 'none') return { confidence, why: `heading “${heading}”: ${other ?? 'something else'}` };
  if (role === 'mark') return { confidence: 'a guess', why: `heading “${heading}” names no component` };
  const kind = role.split(' ')[0];
  const component = role.split(' ')[1];
  if (component !== undefined && isOfMarksInstead(kind, profile)) {
    const mark = `mark ${component}` as ColumnRole;
    return { role: mark, confidence: 'a guess', why: `heading “${heading}”, ${marksBelow(profile)}` };
  }
  if (kind === 'mark' && component !== undefined && isMostly(profile.grades, profile)) {
    const grade = `grade ${component}` as ColumnRole;
    return { role: grade, confidence: 'likely', why: `heading “${heading}”, grades below` };
  }
  if (kind === 'mark' && isOneNumber(profile)) {
    return {
      role,
      confidence: 'a guess',
      why: `heading “${heading}”, ${profile.most} in every row: a maximum, or marks all alike`,
    };
  }
  if ((role === 'full-name' || role === 'class' || role === 'form') && profile.filled > 0) {
    if (isMostly(profile.candidateNumbers, profile) && role === 'full-name') {
      return { role: 'candidate-number', confidence: 'likely', why: `heading “${heading}”, four-digit numbers below` };
    }
  }
  const { fits, below } = fitOf(role, profile, limits);
  const why = `heading “${heading}”, ${below}`;
  const byKind = isByKind === true ? { isByKind } : {};
  if (kind === 'task' && fits === false)
    return { confidence: 'likely', why: `heading “${heading}”: ${PART_OF_A_COMPONENT}` };
  if (fits === true) return { role, confidence, why, ...byKind };
  return { role, ...byKind, confidence: fits === 'unknown' ? WEAKER[confidence] : 'a guess', why };
};

const fromValues = (profile: ColumnProfile): RoleProposal => {
  const { filled, different } = profile;
  if (filled === 0) return { confidence: 'sure', why: 'empty' };
  if (isMostly(profile.ucisWithLetter, profile)) {
    return {
      role: 'uci',
      confidence: 'sure',
      why: `${profile.ucisWithLetter} of ${filled} are UCIs with a right check letter`,
    };
  }
  if (isMostly(profile.ulns, profile))
    return { role: 'uln', confidence: 'sure', why: `${profile.ulns} of ${filled} are ULNs` };
  if (isMostly(profile.candidateNumbers, profile) && different === filled && filled > 2) {
    return { role: 'candidate-number', confidence: 'a guess', why: 'four-digit numbers, all different' };
  }
  if (isMostly(profile.forms, profile)) return { role: 'form', confidence: 'a guess', why: 'looks like forms' };
  return LEFT_ALONE;
};

/** Proposes what a column is, from the add-in's own formulas, its heading, and the values below. */
export const proposeRole = (heading: Heading, profile: ColumnProfile, limits: MarkLimits): RoleProposal => {
  if (isMockHeading(heading.full) && /BTEC[._]/i.test(profile.formula ?? '')) {
    return { confidence: 'sure', why: 'a mock, worked out by the add-in’s formula' };
  }
  const worked =
    profile.formula === undefined ? undefined : formulaRole(profile.formula, heading.full, limits.structure);
  if (worked !== undefined) return { role: worked, confidence: 'sure', why: 'worked out by the add-in’s formula' };
  const said = headingRole(heading.last, heading.full, limits.structure);
  if (said !== undefined) return fromHeading(heading.last, said, profile, limits);
  const guess = fromValues(profile);
  return heading.full === '' || guess.role !== undefined || profile.filled === 0
    ? guess
    : { confidence: 'likely', why: `heading “${heading.last}”: not known` };
};
