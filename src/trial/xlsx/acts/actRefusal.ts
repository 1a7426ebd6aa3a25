/** Why an act can't be carried here: one sentence that says what, where and what to do. */
export class ActRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ActRefusal';
  }
}
