import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ColumnRole, ProposedColumn } from '../../../markbook/tracker';
import { LimitedList } from '../../controls/LimitedList';
import { columnLetters } from './columnLetters';
import { ROLE_GROUPS, roleNamed, roleWords } from './roleWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    // At 200 % a choice beside its heading would be cut after two letters.
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  why: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

interface ColumnRolesProps {
  readonly label: string;
  readonly columns: readonly ProposedColumn[];
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Columns whose role the teacher has chosen. */
  readonly chosen: ReadonlySet<number>;
  readonly choose: (column: number, role: ColumnRole | undefined) => void;
  readonly pointAt: (column: number) => void;
}

const whyWords = (
  { role, confidence, why, isHidden, examples = [] }: ProposedColumn,
  given: ColumnRole | undefined,
  isChosen: boolean,
): string => {
  const below = confidence === 'a guess' && examples.length > 0 ? ` Such as ${examples.join(', ')}.` : '';
  const hidden = `${below}${isHidden ? ' Hidden on the sheet.' : ''}`;
  if (given !== role && isChosen) return `${given === undefined ? 'Left alone: chosen' : 'Chosen'} by you.${hidden}`;
  if (given !== role && given === undefined && role !== undefined) {
    return `Not in use. It could be ${roleWords(role)}: ${why}.${hidden}`;
  }
  if (given !== role) return `As set up.${hidden}`;
  if (role === undefined) return `Left alone: ${why}.${hidden}`;
  return `${confidence === 'a guess' ? 'A guess' : confidence === 'sure' ? 'Sure' : 'Likely'}: ${why}.${hidden}`;
};

const ColumnRow = ({
  proposed,
  role,
  isChosen,
  choose,
  pointAt,
}: Pick<ColumnRolesProps, 'choose' | 'pointAt'> & {
  readonly proposed: ProposedColumn;
  readonly role: ColumnRole | undefined;
  readonly isChosen: boolean;
}): ReactNode => {
  const styles = useStyles();
  const id = useId();
  const { column, heading } = proposed;
  return (
    <div className={styles.row} onFocus={() => pointAt(column)}>
      <span id={id}>
        {`${columnLetters(column)} `}
        <span className={styles.heading}>{heading === '' ? 'no heading' : heading}</span>
      </span>
      <Select
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
        value={role ?? ''}
        onChange={(_, { value }) => choose(column, roleNamed(value))}
      >
        <option value="">Left alone</option>
        {ROLE_GROUPS.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.roles.map((each) => (
              <option key={each.role} value={each.role}>
                {each.words}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Caption1 id={`${id}-why`} className={styles.why}>
        {whyWords(proposed, role, isChosen)}
      </Caption1>
    </div>
  );
};

/** Each column with what it is; resting on a row or reaching it by keyboard selects the column on the sheet. */
export const ColumnRoles = ({ label, columns, roles, chosen, choose, pointAt }: ColumnRolesProps): ReactNode => (
  <LimitedList
    label={label}
    items={columns}
    keyOf={({ column }) => String(column)}
    step={30}
    show={(proposed) => (
      <ColumnRow
        proposed={proposed}
        role={roles.get(proposed.column)}
        isChosen={chosen.has(proposed.column)}
        choose={choose}
        pointAt={pointAt}
      />
    )}
  />
);
