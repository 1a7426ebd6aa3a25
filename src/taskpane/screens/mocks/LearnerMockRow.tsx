import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { type ClassMocks, type LearnerMock, mockTotal, resultWords, totalWords } from '../../../markbook/mocks';
import type { Scale } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';
import { LearnerMockDetails } from './LearnerMockDetails';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: '140px' },
  words: { display: 'block' },
  details: { paddingBlockStart: tokens.spacingVerticalXS },
});

interface LearnerMockRowProps {
  readonly mock: LearnerMock;
  readonly mocks: ClassMocks;
  readonly scale: Scale;
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** One learner in the list: the name goes to the mock's marks; the series one by one and what is needed unfold. */
export const LearnerMockRow = (props: LearnerMockRowProps): ReactNode => {
  const { mock, mocks, scale, sheet, actions } = props;
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { shownAs, row } = mock.learner;
  const results = mocks.mocks.flatMap(({ component }) => mock.results[component] ?? []);
  const cells = results.flatMap(({ cell }) => cell?.cell ?? []).join(',') || `A${row + 1}`;
  const total = totalWords(mockTotal(mock));
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.name}>
          <Link inline onClick={() => actions.goTo(sheet, cells)}>
            {shownAs}
          </Link>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`Details, ${shownAs}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Details
        </Button>
      </div>
      {results.map((result) => (
        <Text key={result.part.component} className={styles.words}>
          {`${result.part.component} mock ${resultWords(result, scale)}`}
        </Text>
      ))}
      {total !== '' && <Text className={styles.words}>{`With the mock: ${total}`}</Text>}
      <div id={id} className={styles.details} hidden={!isOpen}>
        {isOpen && <LearnerMockDetails mock={mock} mocks={mocks} scale={scale} />}
      </div>
    </div>
  );
};
