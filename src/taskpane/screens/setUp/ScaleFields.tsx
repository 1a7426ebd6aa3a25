import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { figureKey, figuresOf, SCALE_PARTS, type ScaleDraft } from '../../../markbook/scale/scaleDraft';
import type { ScalePart } from '../../../rules';

const useStyles = makeStyles({
  part: { border: 'none', margin: 0, padding: 0, marginBlockStart: tokens.spacingVerticalM },
  title: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(64px, 1fr))',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0, width: '100%' },
});

interface ScaleFieldsProps {
  readonly draft: ScaleDraft;
  /** Figures that can't be right. */
  readonly wrong: ReadonlySet<string>;
  readonly change: (draft: ScaleDraft) => void;
}

const PART_WORDS: Readonly<Record<ScalePart, string>> = {
  internal: 'C1 and C2, internal',
  external: 'C3, external',
  qualification: 'Qualification',
};

/** Every figure of the scale to type over, the maximum first, then from the highest grade down. */
export const ScaleFields = ({ draft, wrong, change }: ScaleFieldsProps): ReactNode => {
  const styles = useStyles();
  return SCALE_PARTS.map((part) => (
    <fieldset key={part} className={styles.part}>
      <legend className={styles.title}>{PART_WORDS[part]}</legend>
      <div className={styles.fields}>
        {figuresOf(part).map((of) => {
          const key = figureKey(part, of);
          return (
            <Field key={key} label={of === 'max' ? 'Max' : of} validationState={wrong.has(key) ? 'error' : 'none'}>
              <Input
                className={styles.input}
                input={{ size: 3 }}
                inputMode="numeric"
                value={draft[key] ?? ''}
                onChange={(_, { value }) => change({ ...draft, [key]: value })}
              />
            </Field>
          );
        })}
      </div>
    </fieldset>
  ));
};
