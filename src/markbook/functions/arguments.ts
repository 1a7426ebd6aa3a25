/** What an argument is to a reader, and how it is looked at. */
interface ArgumentWords {
  /** What it is called beside its value. */
  readonly label: string;
  /** What is missing while it is blank. */
  readonly noun?: string;
  /** True where a range is looked at as a whole, not cell by cell. */
  readonly isWhole?: true;
  /** True where marks, UMS or sittings are taken: there a blank cell may be handed over as 0. */
  readonly isBlankZero?: true;
}

const WORDS = {
  mark: { label: 'Mark', noun: 'mark', isBlankZero: true },
  marks: { label: 'Marks', isWhole: true, isBlankZero: true },
  ums: { label: 'UMS', noun: 'UMS', isBlankZero: true },
  ums1: { label: 'UMS of Component 1', isBlankZero: true },
  ums2: { label: 'UMS of Component 2', isBlankZero: true },
  ums3: { label: 'UMS of Component 3', isBlankZero: true },
  known_ums: { label: 'UMS of the others', noun: 'UMS of the other components', isBlankZero: true },
  total: { label: 'Total UMS', noun: 'total', isBlankZero: true },
  subject: { label: 'Subject' },
  component: { label: 'Component' },
  series: { label: 'Series' },
  part: { label: 'Part' },
  grade: { label: 'Grade', noun: 'grade' },
  grades: { label: 'Grades', isWhole: true },
  target: { label: 'Target grade', noun: 'target grade' },
  if_missing: { label: 'If missing' },
  if_impossible: { label: 'If out of reach' },
  from: { label: 'From series' },
  to: { label: 'To series' },
  scale: { label: 'Scale' },
  sittings: { label: 'Sittings', isWhole: true, isBlankZero: true },
  claimed: { label: 'Claimed', isWhole: true },
  cohort: { label: 'Learners entered', noun: 'number of learners' },
  ticked: { label: 'Ticked', isWhole: true },
  table: { label: 'Table', isWhole: true },
  what: { label: 'List of', noun: 'name of a list' },
} as const satisfies Readonly<Record<string, ArgumentWords>>;

/** An argument of the worksheet functions; the same name means the same in each. */
export type ArgumentName = keyof typeof WORDS;

/** The words of every argument. */
export const ARGUMENT_WORDS: Readonly<Record<string, ArgumentWords>> = WORDS;
