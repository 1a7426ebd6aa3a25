import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/excel/writing/applyEdits';
import { undoEdits } from '../../../src/excel/writing/undoEdits';
import { OfficeError } from '../../pane/excel/client';
import { session } from '../../pane/excel/session';
import { anyClass, anySwitches, anyWrite, editsOf, workbookOf, type ClassGiven, type WriteGiven } from './anyWrite';
import type { Switches } from '../../pane/workbook/given';
import { cellAddress } from '../../../src/markbook/sheet/cellPlace';
import { enter } from '../../pane/workbook/enter';
import { opened, promised, seen, sheetIn, standIn, type Seen } from './standIn';

standIn();

const WATCH = { tell: () => undefined, isStopped: () => false };

/**
 * Where a formula fills over all else in its column, and some rows are hidden, two formulas can't stand in one column:
 * every run of rows that is put back fills the others. Such a write is refused.
 */
const mayBeRefused = (of: ClassGiven, { exceptionsStay = true }: Partial<Switches>): boolean =>
  !exceptionsStay && of.hidden.some((row) => row < of.rows);

/** Writes and takes back; what is a third thing then, neither as before nor as the preview said, breaks the law. */
const written = async (of: ClassGiven, write: WriteGiven, switches: Partial<Switches>): Promise<void> => {
  const book = opened(workbookOf(of), switches);
  const before = seen(book);
  const edits = editsOf(of, write);
  const outcome = await applyEdits(edits, WATCH);
  if (!outcome.ok) {
    expect(mayBeRefused(of, switches)).toBe(true);
    expect(seen(session.book)).toEqual(before);
    return;
  }
  expect(seen(session.book)).toEqual(promised(before, edits));
  expect(await undoEdits(outcome.value)).toEqual({ ok: true, value: { left: [], kept: [] } });
  expect(seen(session.book)).toEqual(before);
};

/** A colleague types into a cell of the class after so many requests of the write. */
interface Colleague {
  readonly after: number;
  readonly row: number;
  readonly column: number;
}

const CELL = 'Class ';
const THEIRS = 'theirs';

const withColleague = async (
  of: ClassGiven,
  write: WriteGiven,
  switches: Partial<Switches>,
  colleague: Colleague,
): Promise<void> => {
  const book = opened(workbookOf(of), switches);
  const [row, column] = [2 + (colleague.row % of.rows), 1 + (colleague.column % (of.columns.length + 2))];
  const before = seen(book);
  const edits = editsOf(of, write);
  let requests = 0;
  session.beforeRequest = () => {
    if (requests === colleague.after) enter(sheetIn(session.book, 'Class'), row, column, THEIRS);
    requests += 1;
  };
  const outcome = await applyEdits(edits, WATCH);
  session.beforeRequest = () => undefined;
  const name = `${CELL}${cellAddress(row, column)}`;
  const without = ({ [name]: _theirs, ...others }: Seen): Seen => others;
  const after = seen(session.book);
  expect(without(after)).toEqual(without(outcome.ok ? promised(before, edits) : before));
  // A formula that fills over all else fills over what the colleague has typed too.
  const others = mayBeRefused(of, switches) ? [before[name]] : [];
  if (requests > colleague.after)
    expect([`'${THEIRS}`, promised(before, edits)[name], ...others]).toContain(after[name]);
};

/** Excel refuses one request of the write, before or after it has done it. */
interface Interruption {
  readonly at: number;
  readonly isDone: boolean;
}

const interrupted = async (
  of: ClassGiven,
  write: WriteGiven,
  switches: Partial<Switches>,
  { at, isDone }: Interruption,
): Promise<void> => {
  const book = opened(workbookOf(of), switches);
  const before = seen(book);
  const edits = editsOf(of, write);
  let requests = 0;
  const interrupt = (): void => {
    requests += 1;
    if (requests === at) throw new OfficeError('GeneralException');
  };
  session[isDone ? 'afterRequest' : 'beforeRequest'] = interrupt;
  const outcome = await applyEdits(edits, WATCH);
  expect(seen(session.book)).toEqual(outcome.ok ? promised(before, edits) : before);
};

const RUNS = Number(process.env['RUNS'] ?? 60);

/** What breaks a law, in its smallest form and with its seed; nothing where it holds. */
const faultsIn = async <Given>(law: fc.IAsyncProperty<Given>): Promise<string | undefined> =>
  fc.asyncDefaultReportMessage(await fc.check(law, { numRuns: RUNS }));

describe('whatever Excel does by itself', () => {
  it('a write leaves every cell as the preview said, and its Undo as it was before', async () => {
    expect(await faultsIn(fc.asyncProperty(anyClass, anyWrite, anySwitches, written))).toBeUndefined();
  });

  it('a colleague who types meanwhile loses nothing, and turns nothing into a third thing', async () => {
    const anyColleague = fc.record({ after: fc.nat(12), row: fc.nat(8), column: fc.nat(4) });
    const law = fc.asyncProperty(anyClass, anyWrite, anySwitches, anyColleague, withColleague);
    expect(await faultsIn(law)).toBeUndefined();
  });

  it('a write that Excel breaks off leaves every cell as it was', async () => {
    const anyInterruption = fc.record({ at: fc.integer({ min: 1, max: 24 }), isDone: fc.boolean() });
    const law = fc.asyncProperty(anyClass, anyWrite, anySwitches, anyInterruption, interrupted);
    expect(await faultsIn(law)).toBeUndefined();
  });
});
