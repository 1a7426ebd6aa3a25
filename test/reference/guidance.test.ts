import { describe, expect, it } from 'vitest';
import data from '../../src/reference/guidance/guidance.json';
import { guidanceOn, type GuidanceTopic } from '../../src/reference/guidance/guidance';

const TOPICS = [...new Set(data.sentences.map(({ topic }) => topic as GuidanceTopic))];

describe('what an officer is told', () => {
  const all = TOPICS.flatMap((topic) => guidanceOn(topic, ['visit', 'video', 'consortium']));

  it('names for each sentence who says it, or that nobody does', () => {
    const unsourced = all.filter(({ sources, status }) => sources.length === 0 && status !== 'open');
    expect(unsourced).toEqual([]);
    expect(all.filter(({ status }) => status === 'open').every(({ words }) => words.includes('no source'))).toBe(true);
  });

  it('tells of visit and video only where the subject has them', () => {
    const words = (cases: Parameters<typeof guidanceOn>[1]) => guidanceOn('sending', cases).map((each) => each.words);
    expect(words([]).join()).not.toMatch(/Art and Design|Sport/);
    expect(words(['visit']).join()).toContain('Art and Design is moderated in person');
    expect(words(['video']).join()).toContain('Sport: pick the sample');
  });

  it('says every sentence once, short and without our own words', () => {
    expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
    expect(all.filter(({ words }) => /\b(?:ledger|conversion|mend|floor|lift|PSA)\b|\bC[123]\b/i.test(words))).toEqual(
      [],
    );
    expect(Math.max(...all.map(({ words }) => words.length))).toBeLessThan(260);
  });
});
