import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { figureKey, figuresOf, SCALE_PARTS, type ScaleDraft } from '../../../markbook/scale/scaleDraft';
import { internalsOf, type ScalePart, type Structure } from '../../../rules';
import { listed } from '../../../markbook/wording/phrases';

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
  readonly structure: Structure;
  /** Figures that can't be right. */
  readonly wrong: ReadonlySet<string>;
  readonly change: (draft: ScaleDraft) => void;
}

const partWords = (part: ScalePart, structure: Structure): string => {
  if (part === 'qualification') return 'Qualification';
  const components = part === 'internal' ? internalsOf(structure) : [structure.external];
  return `${listed(components)}, ${part}`;
};

/** Every figure of the scale to type over, the maximum first, then from the highest grade down. */
export const ScaleFields = ({ draft, structure, wrong, change }: ScaleFieldsProps): ReactNode => {
  const styles = useStyles();
  return SCALE_PARTS.map((part) => (
    <fieldset key={part} className={styles.part}>
      <legend className={styles.title}>{partWords(part, structure)}</legend>
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
