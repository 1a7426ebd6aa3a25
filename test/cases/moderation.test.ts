import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCaseFile } from './runner/readCaseFile';
import {
  runSampleCase,
  runStressCase,
  runSubmissionCase,
  SAMPLE_CASE,
  STRESS_CASE,
  SUBMISSION_CASE,
} from './runner/sampleCases';

const samples = readCaseFile('moderation.yaml', SAMPLE_CASE);
const beforeAndAfter = readCaseFile('moderation-submission.yaml', z.union([SUBMISSION_CASE, STRESS_CASE]));
const submissions = beforeAndAfter.filter((each) => 'marks' in each);
const stresses = beforeAndAfter.filter((each) => 'stress' in each);

describe('The moderation sample', () => {
  it.each(samples)('$name', runSampleCase);
});

describe('Before marks are sent', () => {
  it.each(submissions)('$name', runSubmissionCase);
});

describe('The stress test', () => {
  it.each(stresses)('$name', runStressCase);
});

describe('The case files', () => {
  it('hold every case once', () => {
    const names = [...samples, ...beforeAndAfter].map(({ name }) => name);
    expect(submissions.length + stresses.length).toBe(beforeAndAfter.length);
    expect(new Set(names).size).toBe(names.length);
  });
});
