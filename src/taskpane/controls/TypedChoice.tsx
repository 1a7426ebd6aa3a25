import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';

/** One of those to choose from. */
export interface Choosable {
  readonly key: string;
  /** What the box shows once it is chosen. */
  readonly text: string;
  /** What its line in the list says. */
  readonly words: string;
  /** What else it is found by. */
  readonly alsoFoundBy?: string;
}

interface TypedChoiceProps {
  readonly label: string;
  readonly all: readonly Choosable[];
  readonly chosen: Choosable | undefined;
  readonly onChoose: (key: string) => void;
  /** As many as can be looked through; typing narrows them down. */
  readonly mostShown: number;
  /** What is said below the box while more are found than are shown. */
  readonly hintOfMany: (found: number) => string;
  /** What stands in the list when nothing is found. */
  readonly noneFound: string;
}

const isFound = (sought: string, { words, alsoFoundBy = '' }: Choosable): boolean =>
  `${words} ${alsoFoundBy}`.toLowerCase().includes(sought);

/** Picks one of many by typing part of a name. What is typed stays while the teacher looks something up in the sheet. */
export const TypedChoice = (props: TypedChoiceProps): ReactNode => {
  const { label, all, chosen, onChoose, mostShown, hintOfMany, noneFound } = props;
  const [typed, setTyped] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const sought = (typed ?? '').trim().toLowerCase();
  const found = useMemo(() => all.filter((each) => isFound(sought, each)), [all, sought]);
  return (
    <Field label={label} {...(found.length > mostShown && { hint: hintOfMany(found.length) })}>
      <Combobox
        freeform
        value={typed ?? chosen?.text ?? ''}
        selectedOptions={chosen === undefined ? [] : [chosen.key]}
        placeholder="Type part of a name"
        open={isOpen}
        onOpenChange={(_, { open }) => setIsOpen(open)}
        onChange={(event) => {
          setTyped(event.target.value);
          // Dictated or pasted text comes without a key press.
          setIsOpen(true);
        }}
        onBlur={() => {
          if (document.hasFocus()) setTyped(undefined);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Nothing is handed over when what is typed no longer begins as the chosen one does: the teacher is still typing.
          if (!all.some(({ key }) => key === optionValue)) return;
          setTyped(undefined);
          onChoose(optionValue ?? '');
        }}
      >
        {found.slice(0, mostShown).map(({ key, text, words }) => (
          <Option key={key} value={key} text={text}>
            {words}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {noneFound}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
