import { HIGHEST_RAW_MAXIMUM } from '../../reference/specifications/specifications';

/** The marks of a task or a learning outcome, of which the component's mark is the sum. */
export const PART_OF_A_COMPONENT = 'part of a component';

type Meaning = readonly [pattern: RegExp, meaning: string];

/** What a column is that only mentions a component, whether its own heading says so or the one above it. */
const ALSO_ABOVE: readonly Meaning[] = [
  [
    /\b(targets?|tgt|predicted|predictions?|pred|expected|forecast|estimated?|aspirational|mtg|mteg|fft\d*|goal|working (at|towards))\b/,
    'a target for one component',
  ],
  [/\b(effort|atl|attitude|behaviour|engagement|home ?work|class ?work|hw|attendance)\b/, 'other data'],
  [/(%|\bper ?cent(age)?\b)/, 'a percentage'],
  [/\b(average|avg|mean|median)\b/, 'worked out'],
  [/\b(max|maximum|available|possible|weight(ing)?|worth|pass mark|threshold)\b/, 'a maximum or a boundary'],
];

const OTHER_MEANINGS: readonly Meaning[] = [
  ...ALSO_ABOVE,
  [/\b(pass|merit|distinction|boundary)\b/, 'a boundary'],
  [
    /\b(dates?|deadline|submitted on|due|hand(ed)?( it)? in|in on|returned|received|days?|weeks?|time|late|lates|overdue|extension|started|finished|completed?|done)\b/,
    'a date',
  ],
  [
    /\b(rooms?|seat|seating|venue|access|arrangements?|invigilat(or|ion)|clash|fee|board|tier|timetable|location)\b/,
    'arrangements for the exam',
  ],
  [/\b(iv|ivd|iv ?ed|verif(ied|ier|ication)|checked|signed|sign off|authenticated|initialled)\b/, 'a check'],
  [
    /\b((task|la|lo|ac|criteri(a|on)|part|section|question|activity|aim|outcome|learning (aim|outcome)|(?<!set )(assignment|assessment)) ?([a-f]|\d{1,2})|(t|q|act) ?\d{1,2})\b|^[a-f0-9]$/,
    PART_OF_A_COMPONENT,
  ],
  [/\b(draft|before|pre|interim|old|previous)\b/, 'an earlier mark'],
  [/\b(series|entry|entered|session)\b/, 'the entry'],
  [
    /\b(points? to|to next|needed|gap|rank|position|difference|diff|change|improvement|residual|highest|lowest|min|minimum)\b/,
    'worked out',
  ],
  [
    /\b(status|rag|progress|notes?|comments?|remarks?|feedback|evidence|folder|link|file|absences?|title|topic|name|code|teacher comment)\b/,
    'other data',
  ],
];

/** `max 60`, `out of 60`, `/60`: the maximum that a mark's own heading tells. */
const OWN_MAXIMUM = /\b(max(imum)?|out of|of)( mark)?( is| of)? ?\d{2,3}\b|\/ ?\d{2,3}\b/g;

const meaningIn = (text: string, meanings: readonly Meaning[]): string | undefined =>
  meanings.find(([pattern]) => pattern.test(text))?.[1];

/** What a heading speaks of besides a component's mark, such as effort, a target or a date; undefined where it does not. */
export const otherMeaning = (heading: string): string | undefined =>
  meaningIn(heading.replace(OWN_MAXIMUM, ' ').trim(), OTHER_MEANINGS);

/** The same for a heading that stands over several: only what can be meant for all below it. */
export const otherMeaningAbove = (heading: string): string | undefined =>
  meaningIn(heading.replace(OWN_MAXIMUM, ' ').trim(), ALSO_ABOVE);

const OF_A_MARK =
  /\b(btec|tech award|award|internal|external|assessments?|assessed|controlled|coursework|component|comp|unit|psa|set|assignment|exam(ination)?|written|paper|raw|marks?|scores?|total|overall|sum|tasks?|result|of|the|all|for|final|moderated|adjusted|submitted(?= marks?)|awarded|best|agreed|current|centre|actual|level(?= ?[12])|l?1|l?2|and|60)\b/g;

/** A heading whose maximum no raw mark has, such as `/100`, or that speaks of a difference, such as `+/-`. */
const isOfNoRawMark = (heading: string): boolean =>
  /[+±]/.test(heading) ||
  (heading.match(OWN_MAXIMUM) ?? []).some((text) => Number(/\d+/.exec(text)?.[0]) > HIGHEST_RAW_MAXIMUM);

/** What is left of a heading when everything that names a component or a mark is taken away: '' for a heading that says just that. */
export const beyondAMark = (heading: string): string => {
  if (isOfNoRawMark(heading)) return heading;
  const withoutMaximum = heading.replace(OWN_MAXIMUM, ' points ');
  const rest = withoutMaximum === heading ? heading : withoutMaximum.replace(/\b(points|pts)\b/g, ' ');
  return rest
    .replace(OF_A_MARK, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
};

/** True for the mark of a later attempt, which may be the one that counts. */
export const saysLaterAttempt = (heading: string): boolean =>
  /\b(resub(mission|mitted)?|re-? ?take|re-? ?sit|re-? ?mark|(second|2nd) attempt|attempt 2|improved|revised|corrected)\b/i.test(
    heading,
  );

/** True for a mark as it stands after moderation, beside which the mark itself may stand. */
export const saysModerated = (heading: string): boolean =>
  /\b(moderated|adjusted|amended|after moderation)\b/i.test(heading);
