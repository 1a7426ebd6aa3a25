import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComponentId } from '../../rules';

interface ComponentChoiceProps {
  readonly components: readonly ComponentId[];
  readonly chosen: ComponentId;
  readonly onChoose: (component: ComponentId) => void;
}

/** Which component a screen is about. */
export const ComponentChoice = ({ components, chosen, onChoose }: ComponentChoiceProps): ReactNode => (
  <Field label="Component">
    <RadioGroup
      layout="horizontal"
      value={chosen}
      onChange={(_, { value }) => {
        const component = components.find((each) => each === value);
        if (component !== undefined) onChoose(component);
      }}
    >
      {components.map((component) => (
        <Radio key={component} value={component} label={component} />
      ))}
    </RadioGroup>
  </Field>
);
