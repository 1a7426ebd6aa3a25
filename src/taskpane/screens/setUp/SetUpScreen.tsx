import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { onlySubjectOf } from '../../../markbook/tables';
import { freeTrackerId, type Tracker, type TrackerDraft, trackerOf } from '../../../markbook/tracker';
import { screenTitle } from '../../workbook/screenName';
import type { ScreenProps } from '../../workbook/screen';
import { Buttons } from './Buttons';
import { Dates } from './Dates';
import { FindTracker } from './FindTracker';
import { OtherTrackers } from './OtherTrackers';
import { Reading } from './Reading';
import { ScaleChecks } from './ScaleChecks';
import { ThisExcel } from './ThisExcel';
import { TrackerSetUp } from './TrackerSetUp';

const useStyles = makeStyles({ first: { marginBlockEnd: tokens.spacingVerticalXXL } });

/** The trackers with those that were set up along, each with an id of its own. */
const withSisters = (
  all: readonly Tracker[],
  { subject }: Tracker,
  sisters: readonly TrackerDraft[],
): readonly Tracker[] =>
  sisters.reduce<readonly Tracker[]>(
    (kept, sister) => [...kept, trackerOf(sister, { id: freeTrackerId(kept), subject, series: {} })],
    all,
  );

type Save = (trackers: readonly Tracker[], inUse?: string) => void;

interface InUseProps extends ScreenProps {
  readonly current: Tracker;
  readonly save: Save;
  readonly add: () => void;
}

const InUse = ({ workbook, trackers: { all }, actions, current, save, add }: InUseProps): ReactNode => {
  const next = workbook.figures?.conversions.length === 0 ? 'Tables' : 'Grades';
  return (
    <>
      <TrackerSetUp
        key={current.id}
        tracker={current}
        all={all}
        changes={workbook.changes}
        actions={actions}
        replace={(tracker) => save(all.map((each) => (each.id === tracker.id ? tracker : each)))}
        findAgain={add}
      />
      <Buttons>
        <Button appearance="primary" onClick={() => actions.openScreen(next)}>
          {`Next: ${screenTitle(next)}`}
        </Button>
      </Buttons>
      <OtherTrackers all={all} current={current} use={actions.chooseTracker} save={save} add={add} />
    </>
  );
};

/** Which sheet and columns are the tracker, and whether the UMS scale was compared with the specification. */
export const SetUpScreen = (props: ScreenProps): ReactNode => {
  const { workbook, trackers, actions, part } = props;
  const { isRead, all, current } = trackers;
  const styles = useStyles();
  const [isAdding, setIsAdding] = useState(false);
  if (!isRead) return <Reading sentence="Reading what this workbook remembers." />;
  const save: Save = (changed, inUse) => {
    void actions.saveTrackers(changed, inUse ?? current?.id).then((saved) => {
      if (saved.ok) setIsAdding(false);
    });
  };
  const onlySubject = onlySubjectOf(workbook.figures);
  const isFinding = current === undefined || isAdding;
  const scales = workbook.figures !== undefined && (
    <ScaleChecks
      figures={workbook.figures}
      used={all.map(({ subject }) => subject)}
      actions={actions}
      {...(!isFinding && { subject: current.subject })}
    />
  );
  return (
    <>
      {part === 'scale' && <div className={styles.first}>{scales}</div>}
      {isFinding ? (
        <FindTracker
          kept={all}
          newId={freeTrackerId(all)}
          actions={actions}
          keep={(tracker, sisters) => save(withSisters([...all, tracker], tracker, sisters), tracker.id)}
          {...(onlySubject !== undefined && { onlySubject })}
          {...(isAdding && { cancel: () => setIsAdding(false) })}
        />
      ) : (
        <InUse {...props} current={current} save={save} add={() => setIsAdding(true)} />
      )}
      {part !== 'scale' && scales}
      {workbook.figures !== undefined && (
        <Dates
          tables={workbook.tables ?? []}
          figures={workbook.figures}
          changes={workbook.changes}
          actions={actions}
          {...(!isFinding && { className: current.name, subject: current.subject })}
        />
      )}
      <ThisExcel actions={actions} />
    </>
  );
};
