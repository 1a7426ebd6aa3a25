import fc from 'fast-check';

// A mutant that a law catches is caught within a few examples, and need not be told in its smallest form; the full
// number is for npm test. The seed stands in a law's name, by which Stryker finds it again.
fc.configureGlobal({ numRuns: 40, endOnFailure: true, seed: 2026 });
