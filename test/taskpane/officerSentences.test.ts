import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidanceOn, type GuidanceTopic } from '../../src/reference/guidance/guidance';

const screen = (file: string): string =>
  readFileSync(new URL(`../../src/taskpane/screens/${file}`, import.meta.url), 'utf8');

const CLAIMS = ['entries/EntriesParts.tsx', 'whatNext/LearnerClaims.tsx', 'whatNext/ClassView.tsx'];
const ENTRIES = ['entries/EntriesParts.tsx'];
const SENDING = ['moderation/BeforeSending.tsx'];
const REPORT = ['moderation/ModerationParts.tsx'];
const REVIEW = ['moderation/ReviewAndAppeal.tsx', 'results/ReviewOfModeration.tsx'];
const ASSESSORS = ['checkMarks/Standardisation.tsx', 'moderation/AssessorsCompared.tsx'];

/** What an exams officer has to be told of claims and of moderation, and the screens on which it is. */
const TOLD: readonly (readonly [words: string, topic: GuidanceTopic, screens: readonly string[]])[] = [
  ['cash-in code goes in with the external’s entry', 'claims', CLAIMS],
  ['claim at once in the late window', 'claims', CLAIMS],
  ['Edexcel Online only, not EDI', 'claims', CLAIMS],
  ['There is no late fee', 'claims', CLAIMS],
  ['After the late window ask customer services', 'claims', CLAIMS],
  ['A claim made after results day', 'claims', CLAIMS],
  ['Certificates arrive by about', 'claims', CLAIMS],
  ['A U in a component does not stop the award, and no component needs a Level 1 Pass', 'claims', CLAIMS],
  ['re-entered for May/June', 'entries', ENTRIES],
  ['retaken once, in a later series, with the new assignment', 'entries', ENTRIES],
  ['Work may be adapted', 'entries', ENTRIES],
  ['Amending marks is a choice, possible only if marks and sample were sent by the deadline', 'report', REPORT],
  ['all marking in the range', 'report', REPORT],
  ['Learners do no further work', 'report', REPORT],
  ['ask the moderator first, then Pearson’s support portal', 'report', REPORT],
  ['results may be delayed', 'late', SENDING],
  ['moderation may be stopped', 'standardisation', ASSESSORS],
  ['pick the sample from learners with video', 'sending', SENDING],
  ['moderated in person, on a visit', 'sending', SENDING],
  ['In a consortium', 'sending', SENDING],
  ['from results day, once all learners have their results', 'review', REVIEW],
  ['not a learner or a family, can appeal, for the whole cohort: within 30 days', 'review', REVIEW],
  ['within 42 days, a hearing within 70', 'review', REVIEW],
];

describe('What an exams officer has to know', () => {
  it.each(TOLD)('“%s” is told of %s where it matters', (words, topic, screens) => {
    const said = guidanceOn(topic, ['visit', 'video', 'consortium']).filter((each) => each.words.includes(words));
    expect(said).toHaveLength(1);
    expect(screens.filter((file) => !screen(file).includes(`<Guidance topic="${topic}"`))).toEqual([]);
  });
});
