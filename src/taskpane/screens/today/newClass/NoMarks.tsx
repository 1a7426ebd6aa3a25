import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { noMarkLabel } from '../../../../markbook/newClass';
import { useImportStyles } from '../../import/useImportStyles';
import type { NewClassState } from './useNewClass';

/** Texts of the list that are no marks, each once: what it means is typed here, else its cells stay blank. */
export const NoMarks = ({ state }: { readonly state: NewClassState }): ReactNode => {
  const { asked, listed, meanings, say } = state;
  const styles = useImportStyles();
  const open = new Set(listed.noMarks.map(({ key }) => key));
  return asked.map((each) => {
    const said = meanings.get(each.key);
    const isWrong = said !== undefined && open.has(each.key);
    return (
      <Field
        key={each.key}
        label={noMarkLabel(each)}
        hint="Type the mark meant, or X for absent. Left empty, those cells stay blank."
        className={styles.field}
        validationMessage={isWrong ? 'That is no mark up to the maximum, nor X.' : null}
        validationState={isWrong ? 'error' : 'none'}
      >
        <Input value={said ?? ''} onChange={(_, { value }) => say(each.key, value)} />
      </Field>
    );
  });
};
