import { describe } from 'vitest';
import { law } from '../../law';
import { faultOf, handMade } from './distortedTrackers';

describe('a tracker made by hand as schools make them', () => {
  law([handMade], { numRuns: 100 })(
    'has every mark with its learner, or asks which column it is; what stands above and below is no learner',
    (given) => faultOf(given) === undefined,
  );
});
