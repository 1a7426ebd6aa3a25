/** One sentence for every code of a kind of problem: leaving one out does not compile. */
export type SentencesFor<Problem extends { readonly code: string; readonly facts: object }> = {
  readonly [Each in Problem as Each['code']]: (facts: Each['facts']) => string;
};
