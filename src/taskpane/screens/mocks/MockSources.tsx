import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type ClassMocks, fromWords, isMock, type MockPart, type MockWish } from '../../../markbook/mocks';
import { seriesInWords } from '../../../markbook/wording';
import type { PaneActions } from '../../workbook/paneActions';
import { NoTableHeld } from '../../workbook/NoTableHeld';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface MockSourcesProps {
  readonly mocks: ClassMocks;
  readonly wish: MockWish;
  readonly choose: (wish: MockWish) => void;
  readonly actions: PaneActions;
}

interface PartProps extends Omit<MockSourcesProps, 'mocks'> {
  readonly part: MockPart;
  /** False while the class has no mock: nothing is needed on what remains then. */
  readonly hasMock: boolean;
}

interface SeriesFieldProps {
  readonly label: string;
  readonly part: MockPart;
  /** What stands first, chosen or not: all series, or none yet. */
  readonly first: readonly [value: string, words: string];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

const SeriesField = ({ label, part, first, value, onChoose }: SeriesFieldProps): ReactNode => {
  const styles = useStyles();
  const isMissing = value !== first[0] && part.held.every(({ series }) => series !== value);
  return (
    <Field label={label} {...(isMissing && { validationMessage: `No ${value} UMS table is held.` })}>
      <Select className={styles.select} value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value={first[0]}>{first[1]}</option>
        {isMissing && <option value={value}>{`${value}, not held`}</option>}
        {part.held.map(({ series, status }) => (
          <option key={series} value={series}>
            {`${seriesInWords(series)} · ${status}`}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const Series = ({ part, wish, choose, hasMock, actions }: PartProps): ReactNode => {
  const { component, held } = part;
  if (!isMock(part) && (!hasMock || part.from === 'live')) return null;
  if (held.length === 0) {
    return <NoTableHeld of={component} component={component} actions={actions} />;
  }
  const seriesOf = (value: string) => held.find(({ series }) => series === value)?.series;
  return (
    <>
      {isMock(part) && (
        <SeriesField
          label={`${component} mock read with`}
          part={part}
          first={['all', `All held (${held.length} series)`]}
          value={part.chosen}
          onChoose={(value) => choose({ ...wish, series: { ...wish.series, [component]: seriesOf(value) ?? 'all' } })}
        />
      )}
      <SeriesField
        label={`Needed in the real ${component}, read with`}
        part={part}
        first={['', 'Choose a series']}
        value={wish.needed[component] ?? ''}
        onChoose={(value) => {
          const { [component]: _before, ...others } = wish.needed;
          const series = seriesOf(value);
          choose({ ...wish, needed: series === undefined ? others : { ...others, [component]: series } });
        }}
      />
    </>
  );
};

const Part = (props: PartProps): ReactNode => {
  const { part, wish, choose } = props;
  const styles = useStyles();
  const { component, offered, from } = part;
  return (
    <div className={styles.part}>
      <Field label={component}>
        <Select
          className={styles.select}
          value={from}
          onChange={(_, { value }) => {
            const chosen = offered.find((each) => each === value);
            if (chosen !== undefined) choose({ ...wish, from: { ...wish.from, [component]: chosen } });
          }}
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {fromWords(each, part)}
            </option>
          ))}
        </Select>
      </Field>
      <Series {...props} />
    </div>
  );
};

/** Where each component's marks come from, the past series a mock is read with, and the one for what is needed in the real sitting. */
export const MockSources = ({ mocks, ...rest }: MockSourcesProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {mocks.parts.map((part) => (
        <Part key={part.component} part={part} hasMock={mocks.mocks.length > 0} {...rest} />
      ))}
    </div>
  );
};
