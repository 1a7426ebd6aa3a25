import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { subjectOfCode, SUBJECTS } from '../../../reference/specifications/subjects';
import type { SubjectCode } from '../../../rules';
import type { TrackerDraft } from '../../../markbook/tracker';

const useStyles = makeStyles({
  subject: { width: '100%', '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface SubjectFieldProps {
  readonly draft: TrackerDraft;
  readonly choose: (subject: SubjectCode | undefined) => void;
}

const hintFor = ({ found, subject }: TrackerDraft): string => {
  if (subject === undefined) return 'Not named on the sheet.';
  const doubt = subjectOfCode(subject)?.doubt;
  if (doubt !== undefined) return doubt;
  if (subject !== found.subject?.subject) return 'Chosen by you.';
  return `${found.subject.confidence === 'sure' ? 'Sure' : 'A guess'}: from ${found.subject.why}.`;
};

/** Which subject the class takes: guessed from what the sheet says, asked where it says nothing. */
export const SubjectField = ({ draft, choose }: SubjectFieldProps): ReactNode => (
  <SubjectSelect subject={draft.subject} hint={hintFor(draft)} choose={choose} />
);

interface SubjectSelectProps {
  readonly subject: SubjectCode | undefined;
  readonly hint: string;
  readonly choose: (subject: SubjectCode | undefined) => void;
}

/** One of the subjects, or none yet. */
export const SubjectSelect = ({ subject, hint, choose }: SubjectSelectProps): ReactNode => (
  <Field label="Subject" required {...(hint !== '' && { hint })}>
    <Select
      className={useStyles().subject}
      value={subject ?? ''}
      onChange={(_, { value }) => choose(value === '' ? undefined : value)}
    >
      <option value="">Choose the subject</option>
      {SUBJECTS.map(({ code, title }) => (
        <option key={code} value={code}>{`${title} (${code})`}</option>
      ))}
    </Select>
  </Field>
);
