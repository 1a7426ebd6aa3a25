import { Badge, Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface QualifierWords {
  readonly word: string;
  readonly meaning: string;
  readonly weight: 'good' | 'plain' | 'care' | 'doubt';
}

const COLOURS = { good: 'success', plain: 'informative', care: 'warning', doubt: 'danger' } as const;

/** The small labelled badge beside a figure it qualifies: the same everywhere, explained on focus and on pointing. */
export const Qualifier = ({ words }: { readonly words: QualifierWords }): ReactNode => (
  <Tooltip content={words.meaning} relationship="description">
    <Badge appearance="tint" shape="rounded" color={COLOURS[words.weight]} tabIndex={0}>
      {words.word}
    </Badge>
  </Tooltip>
);
