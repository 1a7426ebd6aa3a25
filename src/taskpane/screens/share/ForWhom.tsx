import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type Whom = 'one' | 'class';

interface ForWhomProps {
  readonly whom: Whom;
  readonly learners: number;
  readonly choose: (whom: Whom) => void;
}

/** Whether a page is made for one learner or for each of the class. */
export const ForWhom = ({ whom, learners, choose }: ForWhomProps): ReactNode => (
  <Field label="For whom">
    <RadioGroup value={whom} onChange={(_, { value }) => choose(value === 'class' ? 'class' : 'one')}>
      <Radio value="one" label="One learner" />
      <Radio value="class" label={`Every learner (${learners})`} />
    </RadioGroup>
  </Field>
);
