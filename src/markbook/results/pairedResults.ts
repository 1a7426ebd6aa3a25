import {
  isBlank,
  readMark,
  readUms,
  type CellInput,
  type ComponentId,
  type Scale,
  type Series,
  type Structure,
  type SubjectCode,
  type Ums,
} from '../../rules';
import type { ChosenSeries } from '../grades';
import type { HeldSitting, LearnerLedger } from '../sittings';
import type { Figures } from '../tables';
import type { Learner } from '../tracker';
import type { OurMark, Paired } from './comparison';

/** What the results of a class are compared with. */
export interface ComparedWith {
  readonly subject: SubjectCode;
  /** The tracker's sheet. */
  readonly sheet: string;
  /** The series that the tracker's marks count in. */
  readonly live: ChosenSeries;
  readonly figures: Figures;
  readonly scale: Scale;
  /** Components with a mark of anybody on the sheet: Pearson marks the external, so its column may stay blank all the way. */
  readonly marked: ReadonlySet<ComponentId>;
}

interface ReadSitting {
  readonly sitting: HeldSitting;
  readonly component: ComponentId;
  readonly series: Series;
  readonly pearson: Ums | 'X';
}

const readSittings = (held: readonly HeldSitting[], scale: Scale): readonly ReadSitting[] =>
  held.flatMap((sitting): readonly ReadSitting[] => {
    const { component, series, cells } = sitting;
    if (component === undefined || series === undefined) return [];
    const pearson = readUms(cells[2], component, scale);
    if (!pearson.ok || pearson.value === 'blank') return [];
    return [{ sitting, component, series, pearson: pearson.value }];
  });

/** The sitting that the tracker's one mark belongs to: that of the series chosen, else the last; an absence is of no later one. */
const sittingOfTracker = (
  sittings: readonly ReadSitting[],
  chosen: Series | undefined,
  isAbsent: boolean,
): ReadSitting | undefined =>
  sittings.find(({ series }) => series === chosen) ??
  sittings
    .filter(({ series }) => !isAbsent || chosen === undefined || series < chosen)
    .reduce<ReadSitting | undefined>(
      (last, each) => (last === undefined || each.series > last.series ? each : last),
      undefined,
    );

const isAbsence = (value: CellInput): boolean => {
  const mark = readMark(value);
  return mark.ok && mark.value === 'X';
};

/** The learner's cell of the mark, where the sheet holds marks of the component at all. */
const trackerCellOf = ({ learner }: LearnerLedger, component: ComponentId, { marked }: ComparedWith) =>
  marked.has(component) ? learner.cells.get(`mark ${component}`) : undefined;

/** Components with a mark, or anything else, of anybody in this tracker. */
export const markedComponents = (learners: readonly Learner[], { components }: Structure): ReadonlySet<ComponentId> =>
  new Set(
    components.filter((component) =>
      learners.some(({ cells }) => !isBlank(cells.get(`mark ${component}`)?.value ?? null)),
    ),
  );

/** A sitting of a learner whose result is not compared: no mark is held for it. */
export interface NotCompared {
  readonly paired: readonly Paired[];
  readonly withoutMark: number;
}

/** Pairs every result of a learner with the mark held for it: the tracker's, else that of the ledger's own row. */
export const pairedResults = (ledger: LearnerLedger, given: ComparedWith): NotCompared => {
  const { learner, held } = ledger;
  const { subject, sheet, live, figures, scale } = given;
  const sittings = readSittings(held, scale);
  const paired: Paired[] = [];
  let withoutMark = 0;
  for (const component of scale.structure.components) {
    const own = sittings.filter((each) => each.component === component);
    const trackerCell = trackerCellOf(ledger, component, given);
    const trackers =
      trackerCell === undefined ? undefined : sittingOfTracker(own, live[component], isAbsence(trackerCell.value));
    for (const { sitting, series, pearson } of own) {
      const isTrackers = trackers?.sitting === sitting && trackerCell !== undefined;
      const isOwnMark = !isBlank(sitting.mark) && (!isTrackers || isBlank(trackerCell.value));
      if (!isTrackers && !isOwnMark) {
        withoutMark += 1;
        continue;
      }
      const ours: OurMark =
        isOwnMark || trackerCell === undefined
          ? { mark: readMark(sitting.mark), from: 'sittings', sheet: sitting.place.sheet, cell: sitting.place.cell }
          : { mark: readMark(trackerCell.value), from: 'tracker', sheet, cell: trackerCell.cell };
      const conversion = figures.find({ subject, component, series });
      paired.push({
        learner,
        sitting,
        component,
        series,
        pearson,
        ours,
        used: ours.from === 'tracker' ? (live[component] ?? series) : series,
        ...(conversion.ok ? { conversion: conversion.value } : {}),
      });
    }
  }
  return { paired, withoutMark };
};
