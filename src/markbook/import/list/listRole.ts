import { isUln, checkUci, type Structure } from '../../../rules';
import { COMPONENTS } from '../../../reference/specifications/structures';
import { headingRole } from '../../tracker/headingRole';
import type { Heading } from '../../tracker/headings';
import type { ImportRole } from './importRole';

interface ListRole {
  readonly role: ImportRole;
  readonly isSensitive: boolean;
}

const OWN: readonly (readonly [RegExp, ImportRole])[] = [
  [/^(component|comp|unit|module|paper)( ?(code|no|number))?$/, 'component'],
  [/^((exam|entry|result)s? )?(series|session|season)$/, 'series'],
  [/^(ums|ums mark|uniform mark|total ums mark|result ums)$/, 'ums'],
  [/^(mark|raw mark|raw|raw score|score|total mark)s?$/, 'mark'],
];

const SENSITIVE =
  /^(pp|pupil premium.*|disadvantaged.*|fsm.*|ever ?6.*|sen|send|sen[d]? .*|ehcp?|eal|lac|pla?c|ethnic.*|upn|unique pupil.*|former upn|gender|sex|dob|date of birth|age|medical.*|access arr.*|religion|nationality|first language|home language|address|postcode|e-?mail.*|phone.*|telephone|contact.*|in care|young carer.*|safeguarding.*|service child.*|religion)$/;

const TAKEN: ReadonlySet<string> = new Set([
  'uci',
  'uln',
  'candidate-number',
  'surname',
  'forename',
  'full-name',
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

const most = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(is).length * 2 > texts.length;

/** What a column with these cells can be used for: by its heading, or by identifiers nobody could mistake. */
export const listRole = (heading: Heading, filled: readonly string[], structure: Structure): ListRole => {
  const own = plain(heading.last);
  const use = (role: ImportRole): ListRole => ({ role, isSensitive: false });
  if (SENSITIVE.test(own)) return { role: 'left-out', isSensitive: true };
  const known = OWN.find(([pattern]) => pattern.test(own));
  if (known !== undefined && headingRole(heading.last, heading.full)?.role === 'mark') return use(known[1]);
  const found = headingRole(heading.last, heading.full, structure);
  const isNumbers = most(filled, (text) => /^\d{1,4}$/.test(text.trim()));
  if (found?.role === 'full-name' && isNumbers) return use('candidate-number');
  if (found !== undefined && isTaken(found.role)) return use(found.role);
  if (known !== undefined) return use(known[1]);
  if (found?.other === 'sensitive') return { role: 'left-out', isSensitive: true };
  if (most(filled, (text) => checkUci(text) === 'right')) return use('uci');
  if (most(filled, isUln)) return use('uln');
  return use('left-out');
};

/** True where a heading says what the column is for, however that is used: enough to know a heading row by. */
export const isKnownHeading = (heading: Heading): boolean =>
  heading.last !== '' &&
  (OWN.some(([pattern]) => pattern.test(plain(heading.last))) ||
    SENSITIVE.test(plain(heading.last)) ||
    headingRole(heading.last, heading.full) !== undefined);
