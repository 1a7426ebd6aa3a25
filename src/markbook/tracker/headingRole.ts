import { internalsOf, type ComponentId, type Structure } from '../../rules';
import { COMPONENTS, USUAL_STRUCTURE } from '../../reference/specifications/structures';
import { entryCodeOf, ENTRY_LETTERS } from '../../reference/specifications/entryCodes';
import { SPECIFICATIONS } from '../../reference/specifications/specifications';
import { plainHeading } from './headings';
import { beyondAMark, otherMeaning, otherMeaningAbove, PART_OF_A_COMPONENT } from './otherHeadings';
import type { Confidence } from './proposal';
import type { ColumnRole } from './tracker';
import { SENSITIVE_HEADING } from './sensitiveHeading';

/** What a heading says its column is; `none` for columns known to be something else, with the word for it. */
export interface HeadingRole {
  readonly role: ColumnRole | 'none' | 'mark';
  readonly confidence: Confidence;
  /** For `none`: what the column is instead. */
  readonly other?: string;
  /** True where the subject decides which component is meant, as for “Exam”. */
  readonly isByKind?: boolean;
}

type Pattern = readonly [pattern: RegExp, role: ColumnRole | 'none', confidence: Confidence, other?: string];

const words = (text: string): string =>
  plainHeading(text)
    .replace(/[._:()[\]#*'’\-–]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const PERSON = '(student|learner|pupil|candidate)';

const ADDED_UP = 'raw marks added up';

/** Headings as SIMS, Arbor, Bromcom and teachers write them, for columns that belong to no component. */
const WHOLE: readonly Pattern[] = [
  [new RegExp(`^(${PERSON} )?uci( (number|no|num))?$|^unique candidate (identifier|id|number|no)$`), 'uci', 'sure'],
  [new RegExp(`^(${PERSON} )?uln( (number|no))?$|^unique learner (number|no|id|identifier)$`), 'uln', 'sure'],
  [/^(cand(idate)?|exam(ination)?|exams|centre candidate|entry) ?(no|num|number|id|nr)$/, 'candidate-number', 'sure'],
  [/^(cand|exam id|cno|c no)$/, 'candidate-number', 'likely'],
  [/^(legal )?(surname|last ?name|family ?name)s?$/, 'surname', 'sure'],
  [/^(preferred|known|chosen) (surname|last ?name|family ?name)$/, 'surname', 'likely'],
  [new RegExp(`^${PERSON} (surname|last ?name|family ?name)$`), 'surname', 'sure'],
  [/^(legal )?(forename|first ?name|given ?name)s?$/, 'forename', 'sure'],
  [/^(preferred|known|chosen) (forename|first ?name|given ?name|name)$/, 'forename', 'likely'],
  [new RegExp(`^${PERSON} (forename|first ?name|given ?name)$`), 'forename', 'sure'],
  [new RegExp(`^(legal |full |${PERSON} (full )?)?name(s)?( in full)?$`), 'full-name', 'sure'],
  [new RegExp(`^${PERSON}s?$`), 'full-name', 'likely'],
  [/^(reg|form|tutor|tg|mentor)( ?(group|grp|class|set))?$|^registration( group)?$/, 'form', 'sure'],
  [/^(teaching )?(class|set|group|grp)( ?(name|code|group|set))?$/, 'class', 'sure'],
  [/^(aspirational |minimum |final |end of (year|ks4|course) )?(target|tgt|mtg|mteg)( grade| gr)?$/, 'target', 'sure'],
  [/^(fft|fft20|fft50|aspiration|flight path)( grade| target)?$/, 'target', 'likely'],
  [/^(predicted|pred|prediction|expected|working towards)( grade| gr)?$/, 'target', 'a guess'],
  [/^(total|overall|qualification|final)? ?ums( total)?$|^total ums( mark)?$/, 'total', 'likely'],
  [/^(overall|qualification|final|btec|award|overall qualification)( ?(grade|gr|result))?$|^grade$/, 'grade', 'likely'],
  [/^(total|overall)$/, 'total', 'a guess'],
  [/^(points|pts|performance points|attainment 8 points|a8 points)$/, 'points', 'likely'],
  [/^(notes?|comments?|remarks?)$/, 'notes', 'sure'],
  [/^(upn|unique pupil (number|no)|former upn)$/, 'none', 'sure', 'a pupil number'],
  [SENSITIVE_HEADING, 'none', 'sure', 'sensitive'],
  [/^(year|yr|year group|nc year|cohort|house)$/, 'none', 'sure', 'a year or house'],
  [/^(adno|adm(ission)?s? ?(no|number)|email|e mail|username|centre ?(no|number)?)$/, 'none', 'sure', 'another number'],
  [/^(attendance|att|att %|ks2.*|cats?.*|reading age|behaviour)$/, 'none', 'sure', 'other data'],
  [/^(row|no|num|nr|n)$/, 'none', 'likely', 'a running number'],
  [/^(total|overall|sum)( of)? (raw|marks?|score)s?$|^(raw|marks?) total$/, 'none', 'sure', ADDED_UP],
  [/^(series|entry|entered|session)( series)?$/, 'none', 'likely', 'the entry'],
];

/** Our own codes of the subjects: `HSC 2`. */
const CODES = SPECIFICATIONS.map(({ code }) => code.toLowerCase());

const NUMBERED = new RegExp(
  `(?:^|[^a-z0-9])(?:c|comp|component|unit|psa|set assignment|assignment|${CODES.join('|')})(?: ?0?)([123])(?![0-9])`,
);
/** A code of Pearson's; that of a Welsh paper ends with W. */
const ENTRY_CODE = new RegExp(`(?:^|[^a-z0-9])(${ENTRY_LETTERS.join('|').toLowerCase()}) ?0?([123])w?(?![a-z0-9])`);
const WORDED = /component (one|two|three)/;
const NUMBER_WORDS: Readonly<Record<string, ComponentId>> = { one: 'C1', two: 'C2', three: 'C3' };
const NUMBERED_INTERNAL = /\binternal(?: (?:assessment|component|mark))? ?0?([12])(?![0-9])/;
const EXTERNAL = /\b(external|exam|written paper|exam paper)\b/;

/** What follows a component's number where another's follows it: `and 2`, `/ C2`, ` Unit 2`. */
const ALSO_NUMBERED =
  /^(?: ?(?:[&+,/]|and|to|or) ?(?:(?:c|comp|component|unit) ?)?| (?:c|comp|component|unit) ?)0?([123])(?![0-9])/;

/** True for a heading that goes on to a second component: whose mark stands below it nobody can tell. */
const namesAnother = (text: string, found: RegExpExecArray, number: string | undefined): boolean => {
  const also = ALSO_NUMBERED.exec(text.slice(found.index + found[0].length))?.[1];
  return also !== undefined && also !== number;
};

/** A component that a heading names, and whether it does so by its kind: then the subject says which number it has. */
export interface NamedComponent {
  readonly component: ComponentId;
  readonly confidence: Confidence;
  readonly isByKind: boolean;
}

const byEntryCode = (text: string): NamedComponent | undefined => {
  const [, letters = '', number] = ENTRY_CODE.exec(text) ?? [];
  const code = entryCodeOf(letters, Number(number));
  if (code?.component === undefined) return undefined;
  return { component: code.component, confidence: code.isHeld ? 'sure' : 'a guess', isByKind: false };
};

/** Set assignments are of internals only: where the numbers of those are others, which one is meant is a guess (STR-2). */
const byAssignment = (component: ComponentId, number: number, structure: Structure): NamedComponent => {
  const internal = internalsOf(structure)[number - 1];
  if (internal === undefined) return { component, confidence: 'a guess', isByKind: false };
  return { component: internal, confidence: internal === component ? 'likely' : 'a guess', isByKind: true };
};

/** The component a heading names: by number or entry code, or as an internal or the external of the subject (STR-1..3). */
export const componentIn = (heading: string, structure: Structure = USUAL_STRUCTURE): NamedComponent | undefined => {
  const text = words(heading);
  const coded = byEntryCode(text);
  if (coded !== undefined) return coded;
  const number = NUMBERED.exec(text);
  const component = COMPONENTS.find((each) => each === `C${number?.[1] ?? ''}`);
  if (component !== undefined) {
    if (/psa|assignment/.test(number?.[0] ?? '')) return byAssignment(component, Number(number?.[1]), structure);
    const isOne = number === null || !namesAnother(text, number, number[1]);
    const confidence = !isOne ? 'a guess' : number?.[0].includes('unit') === true ? 'likely' : 'sure';
    return { component, confidence, isByKind: false };
  }
  const worded = NUMBER_WORDS[WORDED.exec(text)?.[1] ?? ''];
  if (worded !== undefined) return { component: worded, confidence: 'sure', isByKind: false };
  const internal = internalsOf(structure)[Number(NUMBERED_INTERNAL.exec(text)?.[1] ?? 0) - 1];
  if (internal !== undefined) return { component: internal, confidence: 'likely', isByKind: true };
  if (EXTERNAL.test(text)) return { component: structure.external, confidence: 'likely', isByKind: true };
  return undefined;
};

const MOCK = /\b(mock|ppe|practice|trial)\b/;

/** True for a heading that says its column is of a mock. */
export const isMockHeading = (heading: string): boolean => MOCK.test(words(heading));

const kindIn = (text: string, component: ComponentId): ColumnRole | undefined => {
  if (MOCK.test(text)) return `mock ${component}`;
  const isMark = /\b(marks?|scores?|raw)\b/.test(text);
  if (!isMark && /\b(assessor|assessed by|marker|marked by|teacher|initials)\b/.test(text))
    return `assessor ${component}`;
  if (/\b(ticked|tick)\b/.test(text)) return `ticked ${component}`;
  if (!isMark && /\b(sampled?|moderated?|moderation)\b/.test(text)) return `ticked ${component}`;
  if (/\b(ums|uniform)\b/.test(text)) return `ums ${component}`;
  if (/\b(grade|gr)\b/.test(text)) return `grade ${component}`;
  return undefined;
};

const MARK_WORDS = /\b(raw|marks?|score|out of|psa|pts|points)\b|\/ ?\d{2,3}\b/;

/** The subjects' codes and the titles of their components: a heading that tells them still names a mark. */
const NAMES = SPECIFICATIONS.flatMap(({ code, title, components }) => [
  code,
  title,
  ...components.flatMap((each) => each.title?.value ?? []),
])
  .map(words)
  .sort((a, b) => b.length - a.length);

const withoutNames = (text: string): string =>
  NAMES.reduce((rest, name) => ` ${rest} `.replace(` ${name} `, ' ').trim(), text);

/** A heading without the component it names. */
const withoutComponent = (text: string): string =>
  [ENTRY_CODE, NUMBERED, WORDED, NUMBERED_INTERNAL].reduce((rest, pattern) => rest.replace(pattern, ' '), text).trim();

const forComponent = (own: string, whole: string, structure: Structure): HeadingRole | undefined => {
  const ofOwn = componentIn(own, structure);
  const found = ofOwn ?? componentIn(whole, structure);
  if (found === undefined) return undefined;
  const { component, confidence, isByKind } = found;
  const saysMark = MARK_WORDS.test(own);
  const rest = withoutComponent(own);
  const other = otherMeaning(rest) ?? (saysMark ? undefined : otherMeaningAbove(withoutComponent(whole)));
  if (other === PART_OF_A_COMPONENT) return { role: `task ${component}`, confidence: 'likely' };
  if (other !== undefined) return { role: 'none', confidence: 'likely', other };
  const kind = kindIn(own, component) ?? (saysMark ? undefined : kindIn(whole, component));
  const byKind = isByKind ? { isByKind } : {};
  if (kind !== undefined) return { role: kind, confidence, ...byKind };
  const isPlain = beyondAMark(withoutNames(rest)) === '';
  return { role: `mark ${component}`, confidence: isPlain ? confidence : 'a guess', ...byKind };
};

const wholeRole = (text: string): HeadingRole | undefined => {
  const found = WHOLE.find(([pattern]) => pattern.test(text));
  if (found === undefined) return undefined;
  const [, role, confidence, other] = found;
  return { role, confidence, ...(other === undefined ? {} : { other }) };
};

/** Roles whose headings also stand below a component's name. */
const SHARED: ReadonlySet<HeadingRole['role']> = new Set(['grade', 'total', 'points', 'target']);

/** What a heading says about its column, in a subject of that structure: first by its lowest line, then by all of it. */
export const headingRole = (
  last: string,
  full: string,
  structure: Structure = USUAL_STRUCTURE,
): HeadingRole | undefined => {
  const [own, whole] = [words(last), words(full)];
  if (own === '' && whole === '') return undefined;
  const named = wholeRole(own);
  const isOfComponent =
    componentIn(whole) !== undefined && named !== undefined && (SHARED.has(named.role) || named.other === ADDED_UP);
  if (named !== undefined && !isOfComponent) return named;
  return (
    forComponent(own, whole, structure) ??
    wholeRole(whole) ??
    (MARK_WORDS.test(own) && otherMeaning(own) === undefined ? { role: 'mark', confidence: 'a guess' } : undefined)
  );
};
