import { describe, it } from 'vitest';
import { readCaseFile } from './runner/readCaseFile';
import { runWhatifCase, WHATIF_CASE } from './runner/whatifCases';

const cases = readCaseFile('whatif.yaml', WHATIF_CASE);

describe('What-if questions', () => {
  it.each(cases)('$name', runWhatifCase);
});
