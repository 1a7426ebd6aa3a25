import { Button } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { bundle } from '../workbook/bundle';
import { useBundle } from './useBundle';
import { useChip, type TrackerChipProps } from './useChip';

/** Only who has several classes needs it. */
const CLASS_MENU = bundle(async () => (await import('./ClassMenu')).ClassMenu);

/** The one class there is, or none: pressed, it opens Set up. */
const OnlyClass = ({ trackers, open }: TrackerChipProps): ReactNode => {
  const { name, only } = useChip(trackers);
  const id = useId();
  return (
    <>
      <Button {...only} aria-describedby={id} onClick={() => open('Set up')}>
        {name}
      </Button>
      <span id={id} hidden>
        The tracker this pane is about. Opens Set up.
      </span>
    </>
  );
};

/** The menu of the classes; where it did not come, School leads to each of them. */
const SeveralClasses = (props: TrackerChipProps): ReactNode => {
  const { part: ClassMenu, isGone } = useBundle(CLASS_MENU);
  const { ofSeveral } = useChip(props.trackers);
  return ClassMenu === undefined ? (
    <Button {...ofSeveral} disabledFocusable={!isGone} onClick={() => props.open('School')} />
  ) : (
    <ClassMenu {...props} />
  );
};

/** Which class the pane is about, and the way to the others and to all of them. */
export const TrackerChip = (props: TrackerChipProps): ReactNode =>
  props.trackers.all.length > 1 ? <SeveralClasses {...props} /> : <OnlyClass {...props} />;
