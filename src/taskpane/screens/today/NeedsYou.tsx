import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Need, needWords } from '../../../markbook/today';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';
import type { Follow } from './follow';
import { leadsTo } from './todayStep';

interface NeedsYouProps {
  readonly needs: readonly Need[];
  readonly follow: Follow;
}

/** What is missing of the class, each a way to it; nothing where nothing is. */
export const NeedsYou = ({ needs, follow }: NeedsYouProps): ReactNode => {
  if (needs.length === 0) return null;
  const title = `Needs you (${needs.length})`;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={needs}
        keyOf={needWords}
        show={(need) => (
          <Link as="button" onClick={() => follow(leadsTo(need), 0)}>
            {needWords(need)}
          </Link>
        )}
      />
    </Section>
  );
};
