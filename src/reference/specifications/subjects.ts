import type { Structure, Subject } from '../../rules';
import data from './subjects.json';

type SubjectEntry = Omit<Subject, 'structure'> & Structure;

const subjectOf = ({ components, external, ...subject }: SubjectEntry): Subject => ({
  ...subject,
  structure: { components, external },
});

/** Every Tech Award subject, in order of its code (rules document, section 10), as far as the cells' functions need it. */
export const SUBJECTS: readonly Subject[] = (data.subjects as readonly SubjectEntry[]).map(subjectOf);

/** The subject of a code. */
export const subjectOfCode = (code: string | undefined): Subject | undefined =>
  SUBJECTS.find((subject) => subject.code === code);
