import type { Subject } from '../../rules';
import data from './subjects.json';

/** Every Tech Award subject, in order of its title's code (rules document, section 10). */
export const SUBJECTS = data.subjects as readonly Subject[];
