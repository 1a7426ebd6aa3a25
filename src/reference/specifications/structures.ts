import type { ComponentId, Structure, SubjectCode } from '../../rules';
import data from './subjects.json';
import { subjectOfCode, SUBJECTS } from './subjects';

/** How most subjects are built: two internals, then the external (STR-1). */
export const USUAL_STRUCTURE = data.usual as Structure;

/** How a subject is built; a subject that is not told is taken for a usual one, which only STR-4 may decide. */
export const structureFor = (subject: SubjectCode | undefined): Structure =>
  subjectOfCode(subject)?.structure ?? USUAL_STRUCTURE;

/** Every component number that some subject has, in order. */
export const COMPONENTS: readonly ComponentId[] = [
  ...new Set(SUBJECTS.flatMap(({ structure }) => structure.components)),
].sort();
