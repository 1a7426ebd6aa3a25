import { expect, test } from 'vitest';
import { videoSample } from '../../../src/rules/moderation/videoSample';
import { entrantsOf } from './someEntrants';

const chosen = (list: string, size: number) => videoSample(entrantsOf(list), size).chosen;

test('the extremes and the marks spread evenly between them are proposed, whatever the order of the list', () => {
  // Five points from 10 to 50: 10, 20, 30, 40, 50.
  expect(chosen('33v 50v 21v 12v 30v 48v 40v 10v 28v', 5)).toEqual([1, 2, 4, 6, 7]);
});

test('each point between takes the nearest mark that is left', () => {
  // Four points from 3 to 60: 3, 22, 41, 60. Nobody is near the middle, so the ends are taken further.
  expect(chosen('60v 59v 5v 4v 3v 58v', 4)).toEqual([0, 2, 4, 5]);
});

test('of learners on one mark, or as near on either side, the first in the list is proposed', () => {
  // Three points from 10 to 30: 10, 20, 30.
  expect(chosen('30v 10v 19v 21v 30v 10v', 3)).toEqual([0, 1, 2]);
  expect(chosen('10v 21v 30v 19v 10v', 3)).toEqual([0, 1, 2]);
});

test('a sample of one is the learner on the first of the marks, of two the extremes', () => {
  expect(chosen('20v 10v 30v', 1)).toEqual([0]);
  expect(chosen('20v 10v 30v', 2)).toEqual([1, 2]);
});

test('nobody without video, without a mark or absent is proposed', () => {
  expect(chosen('60 20v X 10v -v 30v 15v', 3)).toEqual([1, 3, 5]);
  expect(chosen('60 20 X -', 3)).toEqual([]);
});

test('where marks above zero do not fill the sample, zeros do, in list order', () => {
  expect(chosen('0v 12v 0v 0v 40v', 4)).toEqual([0, 1, 2, 4]);
  expect(chosen('0v 12v 0v 40v', 2)).toEqual([1, 3]);
});
