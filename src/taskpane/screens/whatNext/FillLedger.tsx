import { Body1, Button, Checkbox, Link, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  fillSentence,
  keptUnder,
  type LeftMark,
  leftMarkWords,
  mockColumnsSentence,
  subjectFills,
  trackerSittings,
  type TrackerSittings,
} from '../../../markbook/sittings';
import { heldClass } from '../../../markbook/tracker';
import { LimitedList } from '../../controls/LimitedList';
import { KeepPreview } from '../../keeping/KeepPreview';
import { counted } from '../../../markbook/wording';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

interface FillLedgerProps {
  readonly next: WhatNext;
  /** True while the ledger has nothing of the class: then this is the screen's one thing to do. */
  readonly isFirst: boolean;
  readonly words: string;
}

const Left = ({ left, next }: { readonly left: LeftMark; readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  return (
    <div className={styles.row}>
      <Link inline onClick={() => next.actions.goTo(next.snapshot.name, left.cell.cell)}>
        {left.cell.cell}
      </Link>
      <Text className={styles.grow}>{`${left.learner.shownAs}. ${leftMarkWords(left)}`}</Text>
    </div>
  );
};

interface StartProps {
  readonly next: WhatNext;
  readonly isFirst: boolean;
  readonly count: number;
  readonly start: () => void;
}

const Start = ({ next: { choices, actions }, isFirst, count, start }: StartProps): ReactNode => {
  const styles = useWhatNextStyles();
  const appearance = isFirst ? 'primary' : 'secondary';
  return (
    <div className={styles.buttons}>
      {count > 0 && (
        <Button appearance={appearance} onClick={start}>
          {`Put ${counted(count, 'sitting')} into the record`}
        </Button>
      )}
      {choices.every(({ chosen }) => chosen === undefined) && (
        <Button appearance={appearance} onClick={() => actions.openScreen('Grades')}>
          Go to Grades
        </Button>
      )}
      <Button onClick={() => actions.openScreen('Import')}>Import results</Button>
    </div>
  );
};

const LeftOut = ({ plan, next }: { readonly plan: TrackerSittings; readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  if (plan.left.length === 0) return null;
  return (
    <>
      <Body1 className={styles.block}>{`Left out (${plan.left.length}):`}</Body1>
      <LimitedList
        label="Left out"
        items={plan.left}
        keyOf={({ cell }) => cell.cell}
        show={(left) => <Left left={left} next={next} />}
        step={5}
      />
    </>
  );
};

/** Puts the tracker's marks into the ledger under the series chosen: X stays X, a blank gives no row. */
export const FillLedger = ({ next, isFirst, words }: FillLedgerProps): ReactNode => {
  const styles = useWhatNextStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [withCorrected, setWithCorrected] = useState(false);
  const { ledgers, mockColumns, figures, workbook, actions, reading } = next;
  const choices = useMemo(
    () => next.choices.filter(({ component }) => !mockColumns.includes(component)),
    [next.choices, mockColumns],
  );
  const plan = useMemo(() => trackerSittings(ledgers, choices), [ledgers, choices]);
  const changes = withCorrected ? [...plan.added, ...plan.corrected] : plan.added;
  const hasSeries = choices.some(({ chosen }) => chosen !== undefined);
  return (
    <>
      {words !== '' && <Body1 className={styles.block}>{words}</Body1>}
      <Body1 className={styles.block}>{`${keptUnder(choices)} ${hasSeries ? fillSentence(plan) : ''}`}</Body1>
      {mockColumns.length > 0 && <Body1 className={styles.block}>{mockColumnsSentence(mockColumns)}</Body1>}
      {plan.corrected.length > 0 && (
        <Checkbox
          label={`Also write the tracker’s marks over the ${counted(plan.corrected.length, 'sitting')} that differ`}
          checked={withCorrected}
          onChange={(_, { checked }) => setWithCorrected(checked === true)}
        />
      )}
      {isOpen && changes.length > 0 ? (
        <KeepPreview
          table="BTEC_Sittings"
          changes={changes}
          fills={subjectFills(ledgers)}
          figures={figures}
          workbookChanges={workbook.changes}
          button={`Write ${counted(changes.length, 'sitting')}`}
          done={`Wrote ${counted(changes.length, 'sitting')} to the record.`}
          held={heldClass(next, { withMarks: true })}
          learners={reading.learners}
          actions={actions}
          onWritten={() => setIsOpen(false)}
          onCancel={() => setIsOpen(false)}
        />
      ) : (
        <Start next={next} isFirst={isFirst} count={changes.length} start={() => setIsOpen(true)} />
      )}
      <LeftOut plan={plan} next={next} />
    </>
  );
};
