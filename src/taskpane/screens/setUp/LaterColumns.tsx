import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type LaterColumn, type Tracker, withLater, withoutLater } from '../../../markbook/tracker';
import { Section } from '../../controls/Section';
import { Buttons } from './Buttons';
import { laterWords } from './setUpWords';

interface LaterColumnsProps {
  readonly tracker: Tracker;
  readonly later: readonly LaterColumn[];
  readonly replace: (tracker: Tracker) => void;
}

/** Columns of marks that the tracker does not use yet: each is asked about once. */
export const LaterColumns = ({ tracker, later, replace }: LaterColumnsProps): ReactNode =>
  later.length > 0 && (
    <Section title="New columns of marks?">
      {later.map((each) => (
        <div key={each.component}>
          <Body1>{laterWords(each)}</Body1>
          <Buttons>
            <Button appearance="primary" onClick={() => replace(withLater(tracker, each))}>
              {`Use it for ${each.component}`}
            </Button>
            <Button onClick={() => replace(withoutLater(tracker, each))}>Leave it alone</Button>
          </Buttons>
        </div>
      ))}
    </Section>
  );
