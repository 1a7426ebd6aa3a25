import type { Act } from './performAct';

/** What is said when an act fails that should not. */
export function actFailed(act: Act): string {
  switch (act.kind) {
    case 'lines':
      return `The ${act.lines.axis} of ${act.sheet} could not be ${act.lines.kind === 'insert' ? 'inserted' : 'deleted'}`;
    case 'rename':
      return `${act.sheet} could not be renamed`;
    case 'delete':
      return `${act.sheet} could not be deleted`;
    case 'move':
      return `${act.sheet} could not be moved`;
    case 'copy':
      return `${act.sheet} could not be copied`;
    case 'filter':
      return `${act.sheet} could not be filtered`;
    case 'sort':
      return `The rows of ${act.sheet} could not be sorted`;
  }
}
