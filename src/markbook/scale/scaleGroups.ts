import type { Structure, SubjectCode } from '../../rules';
import { structureFor, USUAL_STRUCTURE } from '../../reference/specifications/structures';
import type { Figures } from '../tables';

/** Subjects whose specification lays out one and the same scale, to be compared and confirmed together (SCALE-3). */
export interface ScaleGroup {
  /** None: whatever is not told, built as most subjects are (STR-1). */
  readonly subjects: readonly SubjectCode[];
  readonly structure: Structure;
}

/** True for a subject whose components are not the usual ones: its scale is compared on its own, never with that of others. */
export const hasScaleApart = (structure: Structure): boolean =>
  structure.external !== USUAL_STRUCTURE.external || structure.components.length !== USUAL_STRUCTURE.components.length;

/** The scales of a workbook: one for each structure held or set up, and one for each subject with rows of its own; `first` leads. */
export const scaleGroups = (
  { subjectsHeld, subjectsWithScale }: Pick<Figures, 'subjectsHeld' | 'subjectsWithScale'>,
  used: readonly SubjectCode[],
  first?: SubjectCode,
): readonly ScaleGroup[] => {
  const all = new Set([...(first === undefined ? [] : [first]), ...used, ...subjectsHeld, ...subjectsWithScale]);
  const groups = new Map<string, ScaleGroup>();
  for (const subject of all) {
    const structure = structureFor(subject);
    const key = subjectsWithScale.includes(subject) || hasScaleApart(structure) ? subject : '';
    groups.set(key, { subjects: [...(groups.get(key)?.subjects ?? []), subject], structure });
  }
  return groups.size === 0 ? [{ subjects: [], structure: USUAL_STRUCTURE }] : [...groups.values()];
};
