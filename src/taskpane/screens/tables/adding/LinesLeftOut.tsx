import { Body1, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PastedLine } from '../../../../markbook/paste';
import { LimitedList } from '../../../controls/LimitedList';
import { Unfold } from '../../../controls/Unfold';

interface LeftOutProps {
  readonly lines: readonly PastedLine[];
  readonly hasTable: boolean;
}

/** The lines of a paste that are none of a table's rows, so that nothing goes missing unseen. */
export const LinesLeftOut = ({ lines, hasTable }: LeftOutProps): ReactNode => {
  if (lines.length === 0 || !hasTable) return null;
  const title = lines.length === 1 ? '1 line is no row of a table' : `${lines.length} lines are no rows of a table`;
  return (
    <Unfold title={title} heading="h2">
      <LimitedList
        label={title}
        items={lines}
        keyOf={({ line }) => String(line)}
        show={({ line, text }) => (
          <>
            <Text weight="semibold">{`Line ${line} `}</Text>
            <Body1>{text}</Body1>
          </>
        )}
      />
    </Unfold>
  );
};
