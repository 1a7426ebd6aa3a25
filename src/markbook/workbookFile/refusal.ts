/** Why a file can't be opened: one sentence that says what, where and what to do. */
export class XlsxRefusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'XlsxRefusal';
  }
}
