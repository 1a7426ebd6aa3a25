import { COMPONENTS } from '../../../reference/specifications/structures';
import type { ColumnRole } from '../../../markbook/tracker';

interface RoleGroup {
  readonly title: string;
  readonly roles: readonly { readonly role: ColumnRole; readonly words: string }[];
}

/** What a column can be, in the words of an exams officer, grouped for a list to choose from. */
export const ROLE_GROUPS: readonly RoleGroup[] = [
  {
    title: 'The learner',
    roles: [
      { role: 'candidate-number', words: 'Candidate number' },
      { role: 'uci', words: 'UCI' },
      { role: 'uln', words: 'ULN' },
      { role: 'full-name', words: 'Name' },
      { role: 'surname', words: 'Surname' },
      { role: 'forename', words: 'Forename' },
      { role: 'class', words: 'Class' },
      { role: 'form', words: 'Form' },
    ],
  },
  ...COMPONENTS.map((component): RoleGroup => ({
    title: component,
    roles: [
      { role: `mark ${component}`, words: `${component} raw mark` },
      { role: `task ${component}`, words: `${component} task or learning outcome` },
      { role: `ums ${component}`, words: `${component} UMS` },
      { role: `grade ${component}`, words: `${component} grade` },
      { role: `mock ${component}`, words: `${component} mock mark` },
      { role: `assessor ${component}`, words: `${component} assessor` },
      { role: `ticked ${component}`, words: `${component} in the sample` },
    ],
  })),
  {
    title: 'The qualification',
    roles: [
      { role: 'total', words: 'Total UMS' },
      { role: 'grade', words: 'Qualification grade' },
      { role: 'points', words: 'Points' },
      { role: 'target', words: 'Target grade' },
      { role: 'notes', words: 'Notes' },
    ],
  },
];

const WORDS: ReadonlyMap<ColumnRole, string> = new Map(
  ROLE_GROUPS.flatMap(({ roles }) => roles.map(({ role, words }) => [role, words] as const)),
);

/** What a role is called. */
export const roleWords = (role: ColumnRole): string => WORDS.get(role) ?? role;

/** The role chosen in the list; undefined for a column left alone. */
export const roleNamed = (value: string): ColumnRole | undefined => [...WORDS.keys()].find((role) => role === value);
