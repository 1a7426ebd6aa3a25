import { Body1 } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { classShock, shiftWords, shockSentence } from '../../../markbook/whatNext';
import { GRADES, type ComponentId } from '../../../rules';
import { ComponentChoice } from '../../controls/ComponentChoice';
import { Qualifier } from '../../controls/Qualifier';
import { SIMULATION } from '../../controls/qualifierWords';
import { SideBySide } from '../../controls/SideBySide';
import { Unfold } from '../../controls/Unfold';
import { useWhatNextStyles } from './useWhatNextStyles';
import type { WhatNext } from './whatNextOf';

const Shock = ({ next }: { readonly next: WhatNext }): ReactNode => {
  const styles = useWhatNextStyles();
  const [component, setComponent] = useState<ComponentId>(next.scale.structure.external);
  const { reading, under, scale } = next;
  const shock = useMemo(
    () => classShock(reading.learners, under, component, scale),
    [reading, under, component, scale],
  );
  return (
    <>
      <ComponentChoice components={scale.structure.components} chosen={component} onChoose={setComponent} />
      <div className={styles.row}>
        <Qualifier words={SIMULATION} />
        <Body1 className={styles.quiet}>{shockSentence(shock, under, scale.structure)}</Body1>
      </div>
      {shock !== undefined && shock.learners > 0 && (
        <SideBySide
          label={`Learners at each grade if the boundaries of ${component} moved`}
          headings={['Marks', ...GRADES]}
          rows={shock.rows.map(({ by, counts }) => [shiftWords(by), ...counts.map(({ count }) => count)])}
        />
      )}
    </>
  );
};

/** How many would hold each grade if one component’s boundaries moved (WHATIF-5). */
export const BoundaryShock = ({ next }: { readonly next: WhatNext }): ReactNode => (
  <Unfold title="If boundaries moved" heading="h3">
    <Shock next={next} />
  </Unfold>
);
