/** What Pearson was told of a learner's entries of one series, and what they are now; each by a name of its own. */
export interface SentAndNow<Name extends string> {
  readonly sent: readonly Name[];
  readonly now: readonly Name[];
}

/** What has to be told Pearson since: entries that were not sent, and sent ones that are no longer wanted (ENT-8). */
export interface EntriesSince<Name extends string> {
  readonly toSend: readonly Name[];
  readonly toWithdraw: readonly Name[];
  readonly same: readonly Name[];
}

/** Compares what was sent with what is planned now; nothing changed, nothing to tell (ENT-8). */
export const entriesSince = <Name extends string>({ sent, now }: SentAndNow<Name>): EntriesSince<Name> => ({
  toSend: now.filter((each) => !sent.includes(each)),
  toWithdraw: sent.filter((each) => !now.includes(each)),
  same: now.filter((each) => sent.includes(each)),
});
