import { Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  ASIDE_WORDS,
  type Correction,
  type ImportPlan,
  oddInWords,
  type OddValue,
  type Remark,
  remarkInWords,
  type SetAside,
} from '../../../markbook/import';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { CorrectValue } from './CorrectValue';
import { useImportStyles } from './useImportStyles';

interface OddListsProps {
  readonly plan: ImportPlan;
  readonly trackerSheet: string;
  readonly actions: PaneActions;
  readonly correct: (id: string, correction: Correction | undefined) => void;
}

const textShown = (text: string): string => (text === '' ? 'a blank' : `“${text}”`);

const OddRow = ({ odd, correct }: { readonly odd: OddValue } & Pick<OddListsProps, 'correct'>): ReactNode => {
  const styles = useImportStyles();
  const { listed, what, text, because, id, listRow } = odd;
  return (
    <div className={styles.row}>
      <span className={styles.grow}>
        <span className={styles.strong}>{listed.shownAs}</span>{' '}
        <span className={styles.quiet}>{`${what}, row ${listRow + 1} of the list`}</span>
      </span>
      <span className={styles.values}>{textShown(text)}</span>
      <span className={styles.whole}>{oddInWords(because)}</span>
      <CorrectValue
        label={`${what} of ${listed.shownAs}, row ${listRow + 1}`}
        text={text}
        isFormula={because.code === 'formula'}
        correct={(correction) => correct(id, correction)}
      />
    </div>
  );
};

const AsideRow = ({ aside, correct }: { readonly aside: SetAside } & Pick<OddListsProps, 'correct'>): ReactNode => {
  const styles = useImportStyles();
  const { listed, what, text, as, id } = aside;
  return (
    <div className={styles.row}>
      <span className={styles.grow}>
        <span className={styles.strong}>{listed.shownAs}</span> <span className={styles.quiet}>{what}</span>
      </span>
      <span className={styles.values}>{`${textShown(text)} ${ASIDE_WORDS[as]}`}</span>
      {as === 'left-out-here' && (
        <Button
          size="small"
          aria-label={`Put back ${what} of ${listed.shownAs}`}
          onClick={() => correct(id, undefined)}
        >
          Put back
        </Button>
      )}
    </div>
  );
};

const RemarkRow = ({
  remark,
  trackerSheet,
  actions,
}: { readonly remark: Remark } & Pick<OddListsProps, 'trackerSheet' | 'actions'>): ReactNode => {
  const styles = useImportStyles();
  return (
    <div className={styles.row}>
      {remark.code === 'differs' && (
        <Link
          inline
          aria-label={`Go to ${trackerSheet} ${remark.cell}`}
          onClick={() => actions.goTo(trackerSheet, remark.cell)}
        >
          {remark.cell}
        </Link>
      )}
      <span className={styles.strong}>{remark.listed.shownAs}</span>
      <span className={styles.grow}>{remarkInWords(remark)}</span>
    </div>
  );
};

/** Everything about a list that is odd: to be put right, dealt with as answered, or worth knowing. */
export const OddLists = ({ plan, trackerSheet, actions, correct }: OddListsProps): ReactNode => (
  <>
    {plan.odd.length > 0 && (
      <Section title={`Odd, not written (${plan.odd.length})`}>
        <LimitedList
          label="Odd, not written"
          items={plan.odd}
          keyOf={({ id }) => id}
          show={(odd) => <OddRow key={odd.text} odd={odd} correct={correct} />}
        />
      </Section>
    )}
    {plan.aside.length > 0 && (
      <Section title={`No marks (${plan.aside.length})`}>
        <LimitedList
          label="No marks"
          items={plan.aside}
          keyOf={({ id }) => id}
          show={(aside) => <AsideRow aside={aside} correct={correct} />}
        />
      </Section>
    )}
    {plan.remarks.length > 0 && (
      <Section title={`Worth a look (${plan.remarks.length})`}>
        <LimitedList
          label="Worth a look"
          items={plan.remarks.map((remark, index) => ({ remark, index }))}
          keyOf={({ index }) => String(index)}
          show={({ remark }) => <RemarkRow remark={remark} trackerSheet={trackerSheet} actions={actions} />}
        />
      </Section>
    )}
  </>
);
