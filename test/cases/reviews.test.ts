import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REVIEW_DAYS } from '../../src/reference/policies/reviewDays';
import { reviewFindings, type ReviewFinding } from '../../src/rules';
import { CASE_HEAD, readCaseFile } from './runner/readCaseFile';

const REVIEW_CASE = z.strictObject({
  ...CASE_HEAD,
  wants: z.enum(['review', 'appeal']),
  results: z.enum(['out', 'not out']),
  agreed: z.boolean().optional(),
  'for one learner': z.literal(true).optional(),
  'days since decision': z.number().optional(),
  expect: z.array(z.string()),
});

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

const clock = (finding: ReviewFinding): string => {
  if (finding.code === 'appeal-open') return ` ${days(finding.facts.daysLeft)} left`;
  return finding.code === 'appeal-late' ? ` by ${days(finding.facts.daysLate)}` : '';
};

const inACase = (finding: ReviewFinding): string => {
  const { severity, rule, code, standing } = finding;
  return `${severity} ${rule} ${code}${clock(finding)}${standing === 'stated' ? '' : `, ${standing}`}`;
};

const cases = readCaseFile('reviews.yaml', REVIEW_CASE);

describe('Reviews of moderation and appeals', () => {
  it.each(cases)('$name', (given) => {
    const { wants, results, agreed, 'days since decision': since, expect: wanted } = given;
    const found = reviewFindings(
      {
        wants,
        areResultsOut: results === 'out',
        isForOneLearner: given['for one learner'] === true,
        ...(agreed === undefined ? {} : { didPearsonAgree: agreed }),
        ...(since === undefined ? {} : { daysSinceDecision: since }),
      },
      REVIEW_DAYS,
    );
    expect(found.map(inACase)).toEqual(wanted);
  });

  it('have the days that the centre guide gives', () => {
    expect(REVIEW_DAYS).toEqual({ appealWithin: 30, preliminaryWithin: 42, hearingWithin: 70 });
  });
});
