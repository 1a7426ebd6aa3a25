import { useMemo, useState } from 'react';
import type { Figures, FoundTable } from '../../../../markbook/tables';
import { type FoundBoundaries, type PastedLine, recognise, TOP_UMS } from '../../../../markbook/paste';
import type { TableChange } from '../../../../markbook/keeping';
import type { ConversionKey, SubjectCode } from '../../../../rules';
import { offeredFor } from './offeredFor';
import { today } from '../../../workbook/today';
import { changesToKeep, doubledKeys } from './changesToKeep';
import { isSettled } from './isSettled';
import { isCorrection } from './isCorrection';
import { useLastTyped } from './useLastTyped';
import { tableDraftOf, originOf, type Draft, type Offered, type OriginAnswers, type TableAnswers } from './draft';

/** A table of the paste with all that is known and said about it. */
export interface DraftEntry {
  readonly table: FoundTable;
  readonly draft: Draft;
  readonly answers: TableAnswers;
  readonly origin: OriginAnswers;
  readonly offered: Offered;
  /** Nothing was asked of it before anything was said: it stays where it is once the teacher says something. */
  readonly isSettled: boolean;
}

/** All that is known of what stands in the box, and the ways to say more. */
export interface Drafts {
  readonly text: string;
  readonly take: (text: string) => void;
  readonly origin: OriginAnswers;
  readonly setOrigin: (origin: OriginAnswers) => void;
  readonly entries: readonly DraftEntry[];
  readonly answer: (index: number, answers: TableAnswers) => void;
  readonly boundaries: readonly FoundBoundaries[];
  readonly leftOut: readonly PastedLine[];
  /** Keeps the series that was typed in mind for the next table. */
  readonly remember: () => void;
  readonly ready: readonly TableChange[];
  readonly doubled: readonly Partial<ConversionKey>[];
}

/** The tables of the pasted text, what the teacher has said about them, and what of them is ready to be written. */
export const useDrafts = (figures: Figures, subject: SubjectCode | undefined, given = ''): Drafts => {
  const [text, setText] = useState(given);
  const [answers, setAnswers] = useState<readonly TableAnswers[]>([]);
  const [origin, setOrigin] = useState<OriginAnswers>({ source: '' });
  const { tables, boundaries, leftOut } = useMemo(() => recognise(text, TOP_UMS), [text]);
  const [last, remember] = useLastTyped(subject ?? '');
  const day = today();
  const entries = tables.map((table, index) => {
    const own = answers[index] ?? {};
    const its = originOf(table, origin);
    const offered = offeredFor(index, tables, answers, { ...last, ...(subject === undefined ? {} : { subject }) });
    const from = { ...its, added: day.iso };
    const draft = tableDraftOf(table, own, from, figures, offered);
    const untold = Object.keys(own).length === 0 ? draft : tableDraftOf(table, {}, from, figures, offered);
    return { table, answers: own, origin: its, offered, draft, isSettled: isSettled(table, untold, its) };
  });
  return {
    text,
    take: (taken) => {
      setText(taken);
      setAnswers(isCorrection(text, taken) ? answers.map(({ replaces: _, ...said }) => said) : []);
    },
    origin,
    setOrigin,
    entries,
    answer: (index, said) => setAnswers(entries.map((entry, at) => (at === index ? said : entry.answers))),
    boundaries,
    leftOut,
    remember: () => {
      for (const { subject: its, series } of answers) {
        if (series !== undefined) remember({ ...last, series, ...(its === undefined ? {} : { subject: its }) });
      }
    },
    ready: changesToKeep(entries, day.serial),
    doubled: doubledKeys(entries),
  };
};
