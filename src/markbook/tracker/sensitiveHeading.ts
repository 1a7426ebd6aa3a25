const OF_SUPPORT = 'sen|send|sen[d]? .*|k|ehcp?|eal|medical.*|access arr.*';
const OF_HOME =
  'pp|pupil premium.*|disadvantaged.*|fsm.*|ever ?6.*|lac|pla?c|in care|young carer.*|safeguarding.*|service child.*';
const OF_THE_PERSON =
  'ethnic.*|gender|sex|dob|date of birth|age|religion|nationality|first language|home language|upn|unique pupil.*|former upn';
const OF_CONTACT = 'address|postcode|e[ -]?mail.*|phone.*|telephone|contact.*';

/** Headings of what a grade does not need to know of a learner, in small letters: left out of lists unless a teacher chooses them. */
export const SENSITIVE_HEADING = new RegExp(`^(?:${[OF_SUPPORT, OF_HOME, OF_THE_PERSON, OF_CONTACT].join('|')})$`);
