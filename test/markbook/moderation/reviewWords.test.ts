import { expect, it } from 'vitest';
import { appealSentences } from '../../../src/markbook/moderation/appealWords';

it('says of the last day for an appeal that no source says it counts', () => {
  expect(appealSentences('2026-09-01', '2026-10-01')[0]).toBe(
    'Send an appeal today, 01/10/2026: that the last day itself counts is inferred, no source says it.',
  );
  expect(appealSentences('2026-09-01', '2026-09-30')[0]).toBe(
    'Send an appeal by 01/10/2026: 1 day left. The last day itself counts: inferred.',
  );
  expect(appealSentences('2026-09-01', '2026-10-02')[0]).toBe(
    'The appeal was to be sent by 01/10/2026, 1 day ago. Ask Pearson.',
  );
});
