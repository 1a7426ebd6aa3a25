import { describe, expect, test } from 'vitest';
import { sampleFindings } from '../../../src/rules/moderation/sampleFindings';
import { videoFindings } from '../../../src/rules/moderation/videoFindings';
import { entrantsOf } from './someEntrants';

const said = (findings: ReturnType<typeof sampleFindings>) =>
  Object.fromEntries(findings.map(({ code, facts }) => [code, facts]));

describe('what is found about a sample says whom and how many it is about', () => {
  test('ticks beside an absence, a zero and a blank, and too few of them', () => {
    const found = sampleFindings(entrantsOf('30 Xt 0t 40t -t 12 Xt 0 -t 20t 15'), 6);
    expect(said(found)).toEqual({
      'tick-not-entered': { learners: [4, 8] },
      'extreme-not-ticked': { which: 'lowest', mark: 12, learner: 5 },
      'ticked-absent': { learners: [1, 6] },
      'ticked-zero-stays': { learners: [2] },
      'ticks-short': { ticked: 5, size: 6 },
    });
  });

  test('the extremes to add and who shares them, the highest first', () => {
    const found = sampleFindings(entrantsOf('30 44 10 44 10t 10 22'), 3);
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([
      ['ticks-short', { ticked: 1, size: 3 }],
      ['extreme-not-ticked', { which: 'highest', mark: 44, learner: 1 }],
      ['extreme-shared', { which: 'highest', mark: 44, sharedBy: [1, 3] }],
      ['extreme-shared', { which: 'lowest', mark: 10, sharedBy: [2, 4, 5] }],
    ]);
  });

  test('no tick yet', () => {
    expect(said(sampleFindings(entrantsOf('0 0 0'), 2))).toEqual({
      'no-ticks-yet': { size: 2 },
      'no-mark-above-zero': {},
    });
  });

  test('everyone with a mark fits in', () => {
    expect(said(sampleFindings(entrantsOf('30 X 0t 20'), 3))).toEqual({ 'everyone-in-sample': { marked: 3, size: 3 } });
  });

  test('as many ticks as the size are enough, and so are more', () => {
    expect(sampleFindings(entrantsOf('30t 20 10t'), 2)).toEqual([]);
    expect(sampleFindings(entrantsOf('30t 20t 10t 15'), 2)).toEqual([]);
  });
});

describe('what is found about video says whom and how many it is about', () => {
  test('too little video, extremes without it, and learners chosen without it', () => {
    expect(said(videoFindings(entrantsOf('50t 30v 20tv 5 X -t 40t'), 4))).toEqual({
      'video-short': { have: 2, need: 4 },
      'extreme-without-video': { which: 'lowest', mark: 5 },
      'ticked-without-video': { learners: [0, 6] },
    });
  });

  test('the extremes without video, the highest first', () => {
    const found = videoFindings(entrantsOf('50 30v 20v 5 X'), 2);
    expect(found.map(({ code, facts }) => [code, facts])).toEqual([
      ['extreme-without-video', { which: 'highest', mark: 50 }],
      ['extreme-without-video', { which: 'lowest', mark: 5 }],
    ]);
  });

  test('whoever was absent needs none, so all means all who have a mark', () => {
    expect(said(videoFindings(entrantsOf('50v 30 20v X'), 4))).toEqual({ 'video-short': { have: 2, need: 3 } });
    expect(videoFindings(entrantsOf('50v 30v 20v X'), 4)).toEqual([]);
  });
});
