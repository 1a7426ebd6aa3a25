import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Correction } from '../../../markbook/import';
import { useImportStyles } from './useImportStyles';

interface CorrectValueProps {
  /** Whose value and what it is, for those who only hear the field. */
  readonly label: string;
  readonly text: string;
  readonly isFormula?: boolean;
  readonly correct: (correction: Correction) => void;
}

/** Puts one value right in place: another value, or left out; a formula is typed over only on request. */
export const CorrectValue = ({ label, text, isFormula = false, correct }: CorrectValueProps): ReactNode => {
  const styles = useImportStyles();
  const [typed, setTyped] = useState(text);
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        correct({ kind: 'value', text: typed.trim() });
      }}
    >
      {isFormula ? (
        <Button
          size="small"
          aria-label={`Write over the formula, ${label}`}
          onClick={() => correct({ kind: 'write-over' })}
        >
          Write over the formula
        </Button>
      ) : (
        <>
          <Input
            size="small"
            input={{ size: 8 }}
            aria-label={`Value, ${label}`}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
          <Button size="small" type="submit" aria-label={`Use this value, ${label}`}>
            Use
          </Button>
        </>
      )}
      <Button size="small" aria-label={`Leave out, ${label}`} onClick={() => correct({ kind: 'leave-out' })}>
        Leave out
      </Button>
    </form>
  );
};
