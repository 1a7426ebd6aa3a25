import { describe } from 'vitest';
import { law } from '../../law';
import { distortion, faultOf } from './distortedLists';

describe('a list derived from the class by what schools’ systems and hands do to it', () => {
  law([distortion], { numRuns: 100 })(
    'every mark ends with its learner, is asked about, or stands in a row that is named',
    (given) => faultOf(given) === undefined,
  );
});
