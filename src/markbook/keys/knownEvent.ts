/** What the add-in's own dates are called; a school may keep dates of other names besides. */
export const EVENTS = [
  'registration',
  'entries',
  'claims',
  'late claims',
  'marks and sample',
  'draft moderator report',
  'amended marks',
  'results',
  'review of moderation',
  'certificates',
] as const;

const OTHERWISE: readonly (readonly [RegExp, (typeof EVENTS)[number]])[] = [
  [/^(the )?registrations?( deadline)?$/, 'registration'],
  [/^entr(y|ies)( deadline| window)?$/, 'entries'],
  [/^(certification )?claims?( deadline| window)?$/, 'claims'],
  [/^late (certification )?claims?( deadline| window)?$/, 'late claims'],
  [
    /^(marks?|sample|marks? (and|&) samples?|mark submission|submission of marks)( deadline| due)?$/,
    'marks and sample',
  ],
  [/^(draft|initial)?( \(draft\))? ?moderators?('s|’s)? reports?$/, 'draft moderator report'],
  [/^(amended marks?|mark amendments?|amendments?)( deadline| due)?$/, 'amended marks'],
  [/^results?( day| release)?$/, 'results'],
  [/^(reviews?( of moderation)?|service 3|post-results services?)( deadline)?$/, 'review of moderation'],
  [/^certificates?( arrived?| arrival)?$/, 'certificates'],
];

/** What a typed date is of, in the add-in's own word for it where it has one; else as typed. */
export const readEvent = (text: string): string => {
  const plain = text.trim().replace(/\s+/g, ' ');
  return OTHERWISE.find(([pattern]) => pattern.test(plain.toLowerCase()))?.[1] ?? plain;
};
