import fc from 'fast-check';

// A mutant that a law catches is caught within a few examples; the full number is for npm test.
fc.configureGlobal({ numRuns: 40 });
