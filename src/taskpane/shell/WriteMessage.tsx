import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { CellName } from '../../markbook/edits';
import { describeWorkbookProblem, inFigures, type WorkbookProblem } from '../../markbook/wording';
import type { PaneActions } from '../workbook/paneActions';
import { undoneSentence } from './undoneSentence';
import type { Writes } from './useWrites';
import { WorkProgress } from '../controls/WorkProgress';
import { IF_EDITING } from '../controls/fixedWords';

const useStyles = makeStyles({
  place: { paddingInline: tokens.spacingHorizontalL, paddingBlock: tokens.spacingVerticalS, outlineStyle: 'none' },
});

/** After this long without a cell written, Excel is probably waiting for the teacher. */
const WAITING = 2_000;
const NOTHING_LEFT = 'Taken back with Ctrl+Z or changed since: nothing is left to undo.';
/** Fewer cells than this are written before anyone could press Stop. */
const WORTH_STOPPING = 500;

interface Said {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly words: string;
  readonly cell?: CellName;
  readonly undo?: () => void;
}

const cellOf = (problem: WorkbookProblem): CellName | undefined =>
  problem.code === 'cells-changed' || problem.code === 'not-taken' || problem.code === 'rows-changed'
    ? problem.facts.cells[0]
    : undefined;

const said = ({ state, undo }: Writes): Said | undefined => {
  switch (state.kind) {
    case 'none':
    case 'writing':
    case 'undoing':
      return undefined;
    case 'written':
      return { intent: 'success', words: state.words, undo: () => void undo(state.receipt) };
    case 'moved-on':
      return { intent: 'info', words: `${state.words} ${NOTHING_LEFT}` };
    case 'undone': {
      const [cell] = state.undone.left;
      const intent = state.undone.left.length + state.undone.kept.length > 0 ? 'warning' : 'success';
      return { intent, words: undoneSentence(state.undone), ...(cell && { cell }) };
    }
    case 'refused': {
      const cell = cellOf(state.problem);
      const intent = state.problem.code === 'stopped' ? 'info' : 'error';
      return { intent, words: describeWorkbookProblem(state.problem), ...(cell && { cell }) };
    }
    case 'undo-refused': {
      const cell = cellOf(state.problem);
      const words = `Not undone. ${describeWorkbookProblem(state.problem)}`;
      return { intent: 'error', words, undo: () => void undo(state.receipt), ...(cell && { cell }) };
    }
  }
};

const UnderWay = ({ writes }: { readonly writes: Writes }): ReactNode => {
  const { state, stop } = writes;
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsWaiting(true), WAITING);
    return () => clearTimeout(timer);
  }, []);
  if (state.kind !== 'writing' && state.kind !== 'undoing') return null;
  const hint = isWaiting && state.done === 0 ? { hint: IF_EDITING } : {};
  if (state.kind === 'undoing') return <WorkProgress label="Undoing" done={0} {...hint} />;
  const label = `Writing ${inFigures(state.total)} cells`;
  const isLong = state.total > WORTH_STOPPING;
  return (
    <WorkProgress label={label} done={state.done} {...(isLong && { total: state.total, onStop: stop })} {...hint} />
  );
};

interface MessageProps {
  readonly message: Said;
  readonly actions: PaneActions;
  readonly close: () => void;
}

const Message = ({ message: { intent, words, cell, undo }, actions, close }: MessageProps): ReactNode => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>{words}</MessageBarBody>
    <MessageBarActions>
      {undo !== undefined && (
        <Button size="small" onClick={undo}>
          Undo
        </Button>
      )}
      {cell !== undefined && (
        <Button size="small" onClick={() => actions.goTo(cell.sheet, cell.cell)}>
          {`Go to ${cell.cell}`}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={close}>
        Close message
      </Button>
    </MessageBarActions>
  </MessageBar>
);

/** What became of the last write: progress with Stop, then the message with Undo, on whichever screen the teacher is. */
export const WriteMessage = ({ writes, actions }: { writes: Writes; actions: PaneActions }): ReactNode => {
  const styles = useStyles();
  const message = said(writes);
  const { kind } = writes.state;
  if (kind === 'none') return null;
  return (
    <section className={styles.place} aria-label="Last change" tabIndex={-1}>
      {message === undefined ? (
        <UnderWay key={kind} writes={writes} />
      ) : (
        <Message key={kind} message={message} actions={actions} close={writes.close} />
      )}
    </section>
  );
};
