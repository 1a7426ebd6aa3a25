import { useEffect, useMemo, useState } from 'react';
import { type ClassSittings, learnerOutlook, type LearnerOutlook, type Under } from '../../../markbook/whatNext';
import type { Series } from '../../../rules';

/** As many learners as are looked at in one go without anyone noticing. */
const AT_ONCE = 200;
/** How long a larger class is worked on before the pane may breathe. */
const SLICE_IN_MS = 40;

interface Question {
  readonly read: ClassSittings;
  readonly terms: { readonly coming: Series; readonly under: Under };
}

interface Answered {
  readonly question: Question;
  readonly outlooks: readonly LearnerOutlook[];
}

/** Every learner's outlook; a large class is worked through in slices, with the last answer shown meanwhile. */
export interface Outlooks {
  /** Absent until the first answer is complete. */
  readonly outlooks: readonly LearnerOutlook[] | undefined;
  readonly done: number;
}

const outlookOf = ({ read, terms }: Question, index: number): readonly LearnerOutlook[] => {
  const ledger = read.ledgers[index];
  return ledger === undefined ? [] : [learnerOutlook(ledger, read.rules, terms)];
};

/** Works out what the coming series can change for each learner, whenever the ledgers or the question's terms do. */
export const useOutlooks = (read: ClassSittings, coming: Series, under: Under): Outlooks => {
  const question = useMemo((): Question => ({ read, terms: { coming, under } }), [read, coming, under]);
  const { length } = read.ledgers;
  const small = useMemo(
    () => (length > AT_ONCE ? undefined : question.read.ledgers.flatMap((_, index) => outlookOf(question, index))),
    [question, length],
  );
  const [answered, setAnswered] = useState<Answered>();
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (length <= AT_ONCE) return undefined;
    const outlooks: LearnerOutlook[] = [];
    const work = (): void => {
      const until = performance.now() + SLICE_IN_MS;
      while (outlooks.length < length && performance.now() < until) {
        outlooks.push(...outlookOf(question, outlooks.length));
      }
      setDone(outlooks.length);
      if (outlooks.length < length) timer = setTimeout(work);
      else setAnswered({ question, outlooks });
    };
    let timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [question, length]);
  return { outlooks: small ?? answered?.outlooks, done: small === undefined ? done : length };
};
