import { isUln, checkUci, readAbsence, type Structure, type SubjectCode } from '../../../rules';
import { COMPONENTS } from '../../../reference/specifications/structures';
import {
  type Confidence,
  type Heading,
  headingRole,
  IDENTITY_ROLES,
  isIdentityRole,
  SENSITIVE_HEADING,
  subjectGuess,
} from '../../tracker';
import type { ImportRole } from './importRole';

/** The subject of the class that a list is for; without a code any. */
export interface ListFor {
  readonly structure: Structure;
  readonly code?: SubjectCode;
}

/** True for a heading that names another subject, as BHS01 does in a class of Digital IT. */
const isOfOtherSubject = ({ full }: Heading, code: SubjectCode | undefined): boolean => {
  const named = code === undefined ? undefined : subjectGuess([{ text: full, of: '' }]);
  return named?.confidence === 'sure' && named.subject !== code;
};

interface ListRole {
  readonly role: ImportRole;
  readonly isSensitive: boolean;
  readonly confidence: Confidence;
}

const OWN: readonly (readonly [RegExp, ImportRole])[] = [
  [/^(component|comp|unit|module|paper)( ?(code|no|number))?$/, 'component'],
  [/^((exam|entry|result)s? )?(series|session|season)$/, 'series'],
  [/^(ums|ums mark|uniform mark|total ums mark|result ums)$/, 'ums'],
  [/^(mark|raw mark|raw|raw score|score|total mark)s?$/, 'mark'],
];

const TAKEN: ReadonlySet<string> = new Set([
  ...IDENTITY_ROLES,
  'form',
  'class',
  ...COMPONENTS.flatMap((component) => [`mark ${component}` as const, `ums ${component}` as const]),
] satisfies ImportRole[]);

const isTaken = (role: string): role is ImportRole => TAKEN.has(role);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[._()?:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands under Entry where each row is one entry: `BIT01`; a list may also say there who is entered at all. */
const ENTRY_COLUMN = /^(entry|entries|entered for|entry code)$/;
const ENTRY_CODE = /^b[a-z]{2} ?0?[123]w?$/i;

const MARK = /^\d{1,3}([.,]\d+)?$/;
const FEWEST_ALIKE = 3;

/** True for one number in every row, as a column of maxima has it. */
const isOneNumber = (filled: readonly string[]): boolean =>
  filled.length >= FEWEST_ALIKE && new Set(filled).size === 1 && /^[1-9]\d*$/.test(filled[0]?.trim() ?? '');

/** A guess is worth asking about where marks stand below, or nothing yet. */
const couldBeMarks = (filled: readonly string[]): boolean =>
  filled.length === 0 || most(filled, (text) => MARK.test(text.trim()) || readAbsence(text) === 'X');

const most = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(is).length * 2 > texts.length;

/** What a column with these cells can be used for: by its heading, or by identifiers nobody could mistake. */
export const listRole = (heading: Heading, filled: readonly string[], { structure, code }: ListFor): ListRole => {
  const own = plain(heading.last);
  const use = (role: ImportRole, confidence: Confidence = 'sure'): ListRole => ({
    role,
    isSensitive: false,
    confidence: role.startsWith('mark') && isOneNumber(filled) ? 'a guess' : confidence,
  });
  if (SENSITIVE_HEADING.test(own)) return { role: 'left-out', isSensitive: true, confidence: 'sure' };
  const known = OWN.find(([pattern]) => pattern.test(own));
  if (known !== undefined && headingRole(heading.last, heading.full)?.role === 'mark') return use(known[1]);
  if (ENTRY_COLUMN.test(own) && most(filled, (text) => ENTRY_CODE.test(text.trim()))) return use('component');
  const found = headingRole(heading.last, heading.full, structure);
  const isNumbers = most(filled, (text) => /^(\d{5} ?[/:-] ?)?\d{1,4}$/.test(text.trim()));
  if (found?.role === 'full-name' && isNumbers) return use('candidate-number');
  if (found !== undefined && isTaken(found.role)) {
    const isMark = found.role.startsWith('mark');
    if (/^(mark|ums)/.test(found.role) && isOfOtherSubject(heading, code)) return use(found.role, 'a guess');
    return isMark && found.confidence === 'a guess' && !couldBeMarks(filled)
      ? use('left-out')
      : use(found.role, found.confidence);
  }
  const numbered = structure.components.find((component) => component === `C${own}`);
  if (numbered !== undefined && filled.length > 0 && couldBeMarks(filled)) return use(`mark ${numbered}`, 'a guess');
  if (known !== undefined) return use(known[1]);
  if (found?.other === 'sensitive') return { role: 'left-out', isSensitive: true, confidence: 'sure' };
  if (most(filled, (text) => checkUci(text) === 'right')) return use('uci');
  if (most(filled, isUln)) return use('uln');
  return use('left-out');
};

/** True for a heading under which learners are named or numbered. */
export const namesAPerson = (heading: Heading): boolean =>
  isIdentityRole(headingRole(heading.last, heading.full)?.role ?? '');

/** True where a heading says what the column is for, however that is used: enough to know a heading row by. */
export const isKnownHeading = (heading: Heading): boolean =>
  heading.last !== '' &&
  (OWN.some(([pattern]) => pattern.test(plain(heading.last))) ||
    SENSITIVE_HEADING.test(plain(heading.last)) ||
    headingRole(heading.last, heading.full) !== undefined);
