import type { NeededFrame, NeededOn } from './neededFor';
import type { OwnTarget } from './ownTarget';

/** What one component needs: `C1: 44 of 60, now 42`. */
export const neededWords = ({ component, needed, mark, max, target }: NeededOn): string => {
  const what = mark === undefined ? target : component;
  if (needed === undefined) return `${what}: out of reach, even ${max} of ${max} is not enough`;
  if (mark !== undefined) return `${component}: ${needed} of ${max}, now ${mark}`;
  return needed === 0 ? `${target}: secured` : `${target}: ${needed} of ${max}`;
};

/** What the needed marks below are for. */
export const neededHeading = (frame: NeededFrame): string => {
  switch (frame.code) {
    case 'highest':
      return 'The highest grade is reached.';
    case 'reached':
      return `${frame.target} is reached. To keep it, on one component with the others as they are:`;
    case 'next':
      return `For ${frame.target}, on one component with the others as they are:`;
    case 'not-yet':
      return 'Needed marks can be worked out once two components have UMS and the third has a series.';
    case 'to-come':
      return `On ${frame.component}, with the others as they are:`;
  }
};

/** A learner's own target beside how they stand: `target L2M`. */
export const targetWords = (target: OwnTarget): string => {
  switch (target.kind) {
    case 'none':
      return 'no target';
    case 'grade':
      return `target ${target.grade}`;
    case 'unreadable':
      return `“${target.text}” is no grade to aim at`;
  }
};

/** How a class stands to its targets. */
export const reachedSentence = ({ reached, of }: { readonly reached: number; readonly of: number }): string =>
  of === 0 ? 'No graded learner has a target.' : `${reached} of ${of} graded learners have reached their target.`;
