import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Figures } from '../../../markbook/tables/figures';
import type { Tracker } from '../../../markbook/tracker/tracker';
import type { SubjectCode } from '../../../rules';
import { ScreenHeading } from '../../frame/ScreenHeading';
import type { ScreenProps } from '../screen';
import { FindTracker } from './FindTracker';
import { OtherTrackers } from './OtherTrackers';
import { ScaleCheck } from './ScaleCheck';
import { TrackerSetUp } from './TrackerSetUp';

const useStyles = makeStyles({ next: { marginBlockStart: tokens.spacingVerticalL } });

const onlySubjectOf = (figures: Figures | undefined): SubjectCode | undefined => {
  const subjects = new Set(figures?.conversions.map(({ subject }) => subject));
  return subjects.size === 1 ? [...subjects][0] : undefined;
};

const freeId = (all: readonly Tracker[]): string => {
  const numbers = all.map(({ id }) => Number(/^tracker-(\d+)$/.exec(id)?.[1] ?? 0));
  return `tracker-${Math.max(0, ...numbers) + 1}`;
};

/** Which sheet and columns are the tracker, and whether the UMS scale was compared with the specification. */
export const SetUpScreen = ({ workbook, trackers, actions }: ScreenProps): ReactNode => {
  const styles = useStyles();
  const { isRead, all, current } = trackers;
  const [isAdding, setIsAdding] = useState(false);
  if (!isRead) {
    return (
      <>
        <ScreenHeading screen="Set up" sentence="Reading what this workbook remembers." />
        <Spinner label="If a cell is being edited, press Enter or Esc in the sheet." />
      </>
    );
  }
  const save = (changed: readonly Tracker[], inUse?: string): void => {
    void actions.saveTrackers(changed, inUse ?? current?.id).then((saved) => {
      if (saved.ok) setIsAdding(false);
    });
  };
  const onlySubject = onlySubjectOf(workbook.figures);
  const subject = isAdding ? undefined : current?.subject;
  return (
    <>
      {current === undefined || isAdding ? (
        <FindTracker
          kept={all}
          newId={freeId(all)}
          actions={actions}
          keep={(tracker) => save([...all, tracker], tracker.id)}
          {...(onlySubject === undefined ? {} : { onlySubject })}
          {...(isAdding ? { cancel: () => setIsAdding(false) } : {})}
        />
      ) : (
        <>
          <TrackerSetUp
            key={current.id}
            tracker={current}
            changes={workbook.changes}
            actions={actions}
            replace={(tracker) => save(all.map((each) => (each.id === tracker.id ? tracker : each)))}
            findAgain={() => setIsAdding(true)}
          />
          <Button
            className={styles.next}
            appearance="primary"
            onClick={() => actions.openScreen(workbook.figures?.conversions.length === 0 ? 'Tables' : 'Grades')}
          >
            {workbook.figures?.conversions.length === 0 ? 'Next: Tables' : 'Next: Grades'}
          </Button>
          <OtherTrackers
            all={all}
            current={current}
            use={actions.chooseTracker}
            save={save}
            add={() => setIsAdding(true)}
          />
        </>
      )}
      {workbook.figures !== undefined && (
        <ScaleCheck figures={workbook.figures} {...(subject === undefined ? {} : { subject })} actions={actions} />
      )}
    </>
  );
};
