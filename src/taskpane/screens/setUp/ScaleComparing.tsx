import { Checkbox, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  figureAt,
  figureKey,
  partsInOrder,
  type ScaleComparison,
  type ScaleLine,
  withFigure,
  withLine,
} from '../../../markbook/scale';
import type { ScalePart, Structure } from '../../../rules';
import { componentsOfPart, lineInWords, ScaleLines } from '../tables/ScaleTable';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '48px' },
  tick: { marginInlineStart: '-8px' },
});

interface ScaleComparingProps {
  readonly comparison: ScaleComparison;
  readonly structure: Structure;
  /** True when figures are typed over, not only read. */
  readonly isChanging: boolean;
  /** Figures that can't be right. */
  readonly wrong: ReadonlySet<string>;
  readonly change: (comparison: ScaleComparison) => void;
}

/** The scale line by line, each to be ticked once it reads as the specification does; figures that differ are typed over. */
export const ScaleComparing = (props: ScaleComparingProps): ReactNode => {
  const { comparison, structure, isChanging, wrong, change } = props;
  const { draft, same } = comparison;
  const styles = useStyles();
  const figures = (line: ScaleLine): string =>
    partsInOrder(structure)
      .flatMap((part) => figureAt(draft, part, line) ?? [])
      .join(', ');
  const field = (part: ScalePart, line: ScaleLine, figure: string): ReactNode => (
    <Input
      className={styles.input}
      size="small"
      input={{ size: 3, 'aria-invalid': wrong.has(figureKey(part, line)) }}
      aria-label={[lineInWords(line), componentsOfPart(part, structure), part].filter((word) => word !== '').join(' ')}
      inputMode="numeric"
      value={figure}
      onChange={(_, { value }) => change(withFigure(comparison, part, line, value))}
    />
  );
  return (
    <ScaleLines
      structure={structure}
      head={(line) => (
        <Checkbox
          className={styles.tick}
          label={lineInWords(line)}
          aria-label={`${lineInWords(line)}: ${figures(line)} as in the specification`}
          checked={same.has(line)}
          onChange={(_, { checked }) => change(withLine(comparison, line, checked === true))}
        />
      )}
      cell={(part, line) => {
        const figure = figureAt(draft, part, line);
        if (figure === undefined) return '–';
        return isChanging ? field(part, line, figure) : figure;
      }}
    />
  );
};
