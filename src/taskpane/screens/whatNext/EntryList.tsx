import { Caption1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { entrySentences, type LearnerOutlook } from '../../../markbook/whatNext';
import { rulesWords, seriesInWords } from '../../../markbook/wording';
import type { EntryOption } from '../../../rules';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

const Entry = ({ option }: { readonly option: EntryOption }): ReactNode => {
  const styles = useWhatNextStyles();
  const said = rulesWords([...option.refusals, ...option.consequences]);
  return (
    <li className={styles.finding}>
      <Text block weight="semibold">
        {option.component}
      </Text>
      <Text block>{entrySentences(option).join(' ')}</Text>
      {said !== '' && (
        <Caption1 block className={styles.quiet}>
          {said}
        </Caption1>
      )}
    </li>
  );
};

/** Each component in the coming series: whether it can be entered, and what the entry would force, before the deadline. */
export const EntryList = ({
  next,
  outlook,
}: {
  readonly next: WhatNext;
  readonly outlook: LearnerOutlook;
}): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <ul className={styles.plain} aria-label={`Entries for ${seriesInWords(next.coming)}`}>
      {outlook.options.map((option) => (
        <Entry key={option.component} option={option} />
      ))}
    </ul>
  );
};
