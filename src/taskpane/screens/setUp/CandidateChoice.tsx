import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundTracker } from '../../../markbook/tracker';
import { candidateWords } from './setUpWords';

interface CandidateChoiceProps {
  readonly all: readonly FoundTracker[];
  readonly chosen: FoundTracker;
  readonly choose: (found: FoundTracker) => void;
}

/** Which of the ranges that look like trackers it is; nothing to choose where there is one. */
export const CandidateChoice = ({ all, chosen, choose }: CandidateChoiceProps): ReactNode =>
  all.length > 1 && (
    <Field label="Which one is it?">
      <RadioGroup
        value={String(all.indexOf(chosen))}
        onChange={(_, { value }) => {
          const found = all[Number(value)];
          if (found !== undefined) choose(found);
        }}
      >
        {all.map((each, index) => (
          <Radio
            key={`${each.sheet} ${each.table ?? ''} ${each.headerRows.join()}`}
            value={String(index)}
            label={candidateWords(each)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
