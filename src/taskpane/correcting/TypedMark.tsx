import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type MarkFinding, typedKey, typedMark } from '../../markbook/checkMarks';
import type { TypingMarks } from './useTypedMarks';

const useStyles = makeStyles({ field: { flexShrink: 0, width: '96px' }, input: { minWidth: 0 } });

/** The mark of a learner in the list, typed where it is missed; it is written together with the others. */
export const TypedMark = ({
  finding,
  typing: { typed, type },
  max,
}: {
  readonly finding: MarkFinding;
  readonly typing: TypingMarks;
  readonly max: number;
}): ReactNode => {
  const styles = useStyles();
  const text = typed.get(typedKey(finding)) ?? '';
  const isWrong = typedMark(text, { max }) === 'wrong';
  return (
    <Field
      className={styles.field}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? `0 to ${max}, or X` : null}
    >
      <Input
        size="small"
        className={styles.input}
        aria-label={`Mark or X of ${finding.learner.shownAs}, ${finding.cell.cell}`}
        placeholder="Mark or X"
        value={text}
        onChange={(_, { value }) => type(finding, value)}
      />
    </Field>
  );
};
