import { expect, it } from 'vitest';
import { figuresOfTally } from '../../../src/markbook/grades/classFigures';
import { tallyWords } from '../../../src/markbook/grades/tallyWords';
import { POINTS } from '../../../src/reference/points/points';
import { tally } from '../../../src/rules';

it('counts Level 2 Pass and above, just below not', () => {
  expect(tallyWords(figuresOfTally(tally(['L2P', 'L1D', 'L2D*', 'U']), POINTS))).toBe(
    '2 of 4 (50%) at Level 2 Pass or above. 3.88 points on average (points unconfirmed).',
  );
});

it('says nothing of a class without grades', () => {
  expect(tallyWords(figuresOfTally(tally([]), POINTS))).toBe('');
});
