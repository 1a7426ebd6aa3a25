import { Body1, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { chosenSeries, gradingSheet } from '../../../markbook/grades';
import {
  classMocks,
  type ClassMocks,
  isMock,
  isTooFew,
  type MarkNotUsable,
  marksNotUsable,
  mocksSentence,
  mockWish,
  type MockWish,
  notUsableWords,
} from '../../../markbook/mocks';
import type { ConversionStatus, Scale } from '../../../rules';
import { LimitedList } from '../../controls/LimitedList';
import type { QualifierWords } from '../../controls/Qualifier';
import { Qualifiers } from '../../controls/Qualifiers';
import { CONTRADICTED, MOCK, SCALE_WORDS, STATUS_WORDS, TOO_FEW } from '../../controls/qualifierWords';
import { ScreenHeading } from '../../controls/ScreenHeading';
import { Section } from '../../controls/Section';
import { ForGrades, useGradedClass } from '../../workbook/ForGrades';
import type { PaneActions } from '../../workbook/paneActions';
import type { ScreenProps } from '../../workbook/screen';
import type { ClassMockProps } from './classMockProps';
import { KeepMock } from './KeepMock';
import { MockLearners } from './MockLearners';
import { MockSources } from './MockSources';
import { UnderSeries } from './UnderSeries';
import { WriteMock } from './WriteMock';

const useNotUsableStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  words: { flexBasis: '200px', flexGrow: 1 },
});

interface NotUsableProps {
  readonly mocks: ClassMocks;
  readonly sheet: string;
  readonly actions: PaneActions;
}

const Row = ({ mark, sheet, actions }: Omit<NotUsableProps, 'mocks'> & { readonly mark: MarkNotUsable }): ReactNode => {
  const styles = useNotUsableStyles();
  const { cell } = mark.cell;
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(sheet, cell)}>
        {cell}
      </Link>
      <Text className={styles.words}>{`${mark.learner.learner.shownAs}. ${notUsableWords(mark)}`}</Text>
    </div>
  );
};

/** Mock marks that can't be read, or that a series can't be used for, each with its cell (UMS-4). */
const NotUsable = ({ mocks, sheet, actions }: NotUsableProps): ReactNode => {
  const marks = useMemo(() => marksNotUsable(mocks), [mocks]);
  if (marks.length === 0) return null;
  return (
    <Section title={`Marks to look at (${marks.length})`}>
      <LimitedList
        label="Mock marks to look at"
        items={marks}
        keyOf={({ cell, component }) => `${component} ${cell.cell}`}
        show={(mark) => <Row mark={mark} sheet={sheet} actions={actions} />}
        step={6}
      />
    </Section>
  );
};

const TO_BE_TOLD: readonly ConversionStatus[] = ['estimated', 'illustrative'];

/** What has to be known about every figure below. */
const qualifiersOf = ({ parts, mocks }: ClassMocks, scale: Scale): readonly QualifierWords[] => {
  const used = Object.values(parts).flatMap((part) => part.used);
  const isRange = mocks.some((part) => isMock(part) && part.chosen === 'all' && isTooFew(part.used.length));
  return [
    MOCK,
    ...TO_BE_TOLD.filter((status) => used.some((each) => each.status === status)).map((status) => STATUS_WORDS[status]),
    ...(used.some(({ contradicted }) => contradicted) ? [CONTRADICTED] : []),
    ...(isRange ? [TOO_FEW] : []),
    ...(scale.status === 'unconfirmed' ? [SCALE_WORDS.unconfirmed] : []),
  ];
};

/** How the mock stands, in a sentence, and what qualifies every figure below: always that it is a mock. */
const MockHeading = ({ mocks, scale }: { readonly mocks: ClassMocks; readonly scale: Scale }): ReactNode => (
  <>
    <ScreenHeading screen="Mocks" sentence={mocksSentence(mocks)} />
    {mocks.mocks.length > 0 && <Qualifiers all={qualifiersOf(mocks, scale)} place="underHeading" />}
  </>
);

const useClassMockStyles = makeStyles({
  words: { display: 'block', marginBlockEnd: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What there is to do before a class has a mock: point out its column, or say that a mark column holds one. */
const NoMock = ({ mocks, wish, choose }: ClassMockProps): ReactNode => {
  const { scale, actions } = useGradedClass();
  const styles = useClassMockStyles();
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
const ClassMock = (props: ClassMockProps): ReactNode => {
  const { mocks, wish, choose } = props;
  const { scale, snapshot, actions } = useGradedClass();
  const styles = useClassMockStyles();
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

/** The mock of one tracker, followed as its sheet and the tables change; what the teacher chooses is kept with the tracker. */
const MocksOfTracker = (): ReactNode => {
  const { tracker, snapshot, figures, scale, trackers, actions } = useGradedClass();
  const [wished, setWished] = useState<MockWish>();
  const wish = useMemo(() => wished ?? mockWish(tracker.mocks), [wished, tracker.mocks]);
  const sheet = useMemo(() => gradingSheet(tracker, snapshot), [tracker, snapshot]);
  const mocks = useMemo(() => {
    const live = chosenSeries(tracker, sheet.seriesWritten);
    return classMocks(sheet.reading, { figures, live, wish }, scale);
  }, [tracker, sheet, figures, wish, scale]);
  const choose = (next: MockWish): void => {
    setWished(next);
    const all = trackers.all.map((each) => (each.id === tracker.id ? { ...each, mocks: next } : each));
    void actions.saveTrackers(all, tracker.id);
  };
  return <ClassMock mocks={mocks} sheet={sheet} wish={wish} choose={choose} />;
};

/** A class's mock under past series: what it was worth, what each learner needs on what remains; kept apart from live results. */
export const MocksScreen = (props: ScreenProps): ReactNode => (
  <ForGrades screen="Mocks" {...props} show={() => <MocksOfTracker />} />
);
