import { useMemo, useState } from 'react';
import type { WorkbookState } from '../../../../excel/freshness';
import { readList, type ReadList } from '../../../../markbook/import';
import {
  blockedWords,
  classNameIn,
  componentsWished,
  type ComponentWish,
  listBlocked,
  listedMarks,
  newClassPlan,
  type NewClassWish,
  seriesInList,
  targetColumn,
} from '../../../../markbook/newClass';
import { onlySubjectOf } from '../../../../markbook/tables';
import { freeTrackerId, type Tracker } from '../../../../markbook/tracker';
import { structureFor } from '../../../../reference/specifications/structures';
import type { SubjectCode } from '../../../../rules';
import { today } from '../../../workbook/today';
import type { OpenedList } from '../../../../markbook/paste';
import type { TakenNames } from './useTakenNames';

const NOTHING_SAID: NewClassWish['meanings'] = new Map();

interface NewClassGiven {
  readonly source: OpenedList;
  readonly figures: WorkbookState['figures'];
  readonly all: readonly Tracker[];
  readonly taken: TakenNames | undefined;
}

const listFor = (code: SubjectCode | undefined) => ({
  structure: structureFor(code),
  ...(code !== undefined && { code }),
});

/** The list as it is read: which sheet of its file, for which subject, with which columns put right. */
const useListOf = (source: OpenedList, first: SubjectCode | undefined) => {
  const grids = source.sheets.map(({ grid }) => grid);
  const [sheet, setSheet] = useState(0);
  const [subject, setSubject] = useState(first);
  const [list, setList] = useState(() => readList(grids[0] ?? [], listFor(first)));
  const [isPutRight, setIsPutRight] = useState(false);
  const readAnew = (at: number, code: SubjectCode | undefined): void => {
    setList(readList(grids[at] ?? [], listFor(code)));
    setIsPutRight(false);
  };
  return {
    sheet,
    subject,
    list,
    chooseSheet: (at: number): void => {
      setSheet(at);
      readAnew(at, subject);
    },
    chooseSubject: (code: SubjectCode | undefined): void => {
      setSubject(code);
      if (!isPutRight) readAnew(sheet, code);
    },
    changeList: (changed: ReadList): void => {
      setList(changed);
      setIsPutRight(true);
    },
  };
};

/** Everything a teacher can say about a new class, what it comes to, and the sheet planned for it. */
export const useNewClass = ({ source, figures, all, taken }: NewClassGiven) => {
  const read = useListOf(source, onlySubjectOf(figures));
  const { list, subject, sheet } = read;
  const [typedName, setName] = useState<string>();
  const [changed, setChanged] = useState<{ readonly of: SubjectCode; readonly components: readonly ComponentWish[] }>();
  const [isWithTarget, setIsWithTarget] = useState(true);
  const [meanings, setMeanings] = useState(NOTHING_SAID);
  const day = today().iso;
  const usual = useMemo(
    () => (subject === undefined ? [] : componentsWished(subject, figures, day, seriesInList(list))),
    [subject, figures, day, list],
  );
  const components = changed !== undefined && changed.of === subject ? changed.components : usual;
  const name = typedName ?? classNameIn(list, source.sheets[sheet]?.name ?? '');
  const wish: NewClassWish = { subject: subject ?? 'DIT', name, components, withTarget: isWithTarget, meanings };
  const listed = listedMarks(list, wish);
  const asked = listedMarks(list, { ...wish, meanings: NOTHING_SAID }).noMarks;
  const plan =
    subject === undefined || taken === undefined
      ? undefined
      : newClassPlan({ list, listed, wish, figures, trackerId: freeTrackerId(all), ...taken });
  return {
    ...read,
    name,
    setName,
    components,
    changeComponents: (next: readonly ComponentWish[]): void => {
      if (subject !== undefined) setChanged({ of: subject, components: next });
    },
    isWithTarget,
    setIsWithTarget,
    hasTargets: targetColumn(list) !== undefined,
    meanings,
    say: (key: string, text: string): void => setMeanings(new Map([...meanings, [key, text]])),
    notHeld: components.filter(
      ({ component, series }) => subject !== undefined && figures?.find({ subject, component, series }).ok !== true,
    ),
    blocked: blockedWords(listBlocked(list, subject !== undefined)),
    asked,
    listed,
    plan,
  };
};

export type NewClassState = ReturnType<typeof useNewClass>;
