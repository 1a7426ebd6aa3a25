import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SheetSnapshot } from '../../../markbook/sheet';
import { describeWorkbookProblem } from '../../../markbook/wording';
import { inTurn } from '../../workbook/inTurn';
import type { PaneActions } from '../../workbook/paneActions';

/** The workbook's other sheets as last read. */
export interface OtherSheets {
  readonly isRead: boolean;
  /** The names of all sheets, those left out too. */
  readonly names: readonly string[];
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets that could not be read, and why. */
  readonly problems: readonly string[];
}

/** Other sheets are read once changes have come to rest, not with every mark typed. */
const WHEN_QUIET_IN_MS = 1_200;

const NOTHING: OtherSheets = { isRead: false, names: [], sheets: [], problems: [] };

const readOthers = async (leftOut: ReadonlySet<string>, actions: PaneActions): Promise<OtherSheets> => {
  const found = await actions.sheetNames();
  if (!found.ok) return { ...NOTHING, isRead: true, problems: found.problems.map(describeWorkbookProblem) };
  const names = found.value.map(({ name }) => name);
  const sheets: SheetSnapshot[] = [];
  const problems: string[] = [];
  for (const name of names.filter((each) => !leftOut.has(each))) {
    const read = await actions.readSheet(name);
    if (read.ok) sheets.push(read.value);
    else problems.push(...read.problems.map(describeWorkbookProblem));
  }
  return { isRead: true, names, sheets, problems };
};

/** Reads the sheets other than those left out, now and after changes; one reading at a time. */
export const useOtherSheets = (
  leftOut: readonly string[],
  changes: number,
  actions: PaneActions,
): OtherSheets & { readonly readAgain: () => void } => {
  const [read, setRead] = useState(NOTHING);
  const [asked, setAsked] = useState(0);
  const [readInTurn] = useState(inTurn);
  const seen = useRef(changes);
  const readOnce = useEffectEvent(async (): Promise<void> => {
    setRead(await readOthers(new Set(leftOut), actions));
  });
  const look = useEffectEvent(() => readInTurn(() => readOnce()));
  useEffect(() => {
    void look();
  }, [asked]);
  useEffect(() => {
    if (seen.current === changes) return undefined;
    seen.current = changes;
    const timer = setTimeout(() => void look(), WHEN_QUIET_IN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changes]);
  return { ...read, readAgain: () => setAsked((times) => times + 1) };
};
