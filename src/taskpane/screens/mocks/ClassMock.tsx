import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Section } from '../../controls/Section';
import type { ClassMockProps } from './classMockProps';
import { KeepMock } from './KeepMock';
import { MockHeading } from './MockHeading';
import { MockLearners } from './MockLearners';
import { MockSources } from './MockSources';
import { NotUsable } from './NotUsable';
import { UnderSeries } from './UnderSeries';
import { WriteMock } from './WriteMock';

const useStyles = makeStyles({
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What there is to do before a class has a mock: point out its column, or say that a mark column holds one. */
const NoMock = ({ mocks, scale, wish, choose, actions }: ClassMockProps): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <Body1 className={styles.words}>
        Mock marks stand best in columns of their own, such as “{scale.structure.external} mock”. If the marks in a mark
        column are a mock, say so below.
      </Body1>
      <Button appearance="primary" onClick={() => actions.openScreen('Set up')}>
        Point out a mock column
      </Button>
      <Section title="Where the mock’s marks stand">
        <MockSources mocks={mocks} wish={wish} choose={choose} actions={actions} />
      </Section>
    </>
  );
};

/** A class's mock: how it stands, one thing to do, then the picture under past series, each learner, and what it rests on. */
export const ClassMock = (props: ClassMockProps): ReactNode => {
  const { mocks, scale, snapshot, wish, choose, actions } = props;
  const styles = useStyles();
  const [aim, setAim] = useState<'look' | 'write' | 'keep'>('look');
  const heading = <MockHeading mocks={mocks} scale={scale} />;
  if (mocks.mocks.length === 0) {
    return (
      <>
        {heading}
        <NoMock {...props} />
      </>
    );
  }
  if (aim !== 'look') {
    const done = (): void => setAim('look');
    return (
      <>
        {heading}
        {aim === 'write' ? <WriteMock {...props} done={done} /> : <KeepMock {...props} done={done} />}
      </>
    );
  }
  return (
    <>
      {heading}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => setAim('write')}>
          Write mock results
        </Button>
        <Button onClick={() => setAim('keep')}>Keep in BTEC Sittings</Button>
      </div>
      <NotUsable mocks={mocks} sheet={snapshot.name} actions={actions} />
      <UnderSeries mocks={mocks} />
      <MockLearners mocks={mocks} scale={scale} sheet={snapshot.name} actions={actions} />
      <Section title="What the mock rests on">
        <MockSources mocks={mocks} wish={wish} choose={choose} actions={actions} />
      </Section>
    </>
  );
};
