import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { builtInScale } from '../../../reference/scale/scale';
import { structureFor } from '../../../reference/specifications/structures';
import type { SubjectCode } from '../../../rules';
import type { Figures } from '../../../markbook/tables';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { Unfold } from '../../controls/Unfold';
import { ScaleTable } from '../tables/ScaleTable';
import { Buttons } from './Buttons';
import { ScaleForm } from './ScaleForm';
import { ScaleState } from './ScaleState';

interface ScaleCheckProps {
  readonly figures: Figures;
  /** Names the subjects, where the workbook holds more than one scale. */
  readonly title: string;
  /** True for the one that is looked at first: the figures of others are folded away. */
  readonly isFirst: boolean;
  /** The subject of the tracker in use, else the first with this scale. */
  readonly subject?: SubjectCode;
  readonly actions: PaneActions;
}

type Doing = 'looking' | 'comparing' | 'changing';

/** The UMS scale: compared with the specification once, confirmed or changed, by whom and when (SCALE-3). */
export const ScaleCheck = ({ figures, title, isFirst, subject, actions }: ScaleCheckProps): ReactNode => {
  const [doing, setDoing] = useState<Doing>('looking');
  const inForce = figures.layoutFor(subject);
  const scale = inForce.ok ? inForce.value : builtInScale(structureFor(subject));
  const isOpen = inForce.ok && (scale.status === 'unconfirmed' || scale.status === 'assumed');
  const table = <ScaleTable scale={scale} />;
  const folded = (
    <Unfold title="Figures in use" heading="h3">
      {table}
    </Unfold>
  );
  return (
    <Section title={title}>
      <ScaleState inForce={inForce} actions={actions} />
      {doing === 'looking' && (isOpen && isFirst ? table : folded)}
      {doing === 'looking' ? (
        <Buttons>
          {inForce.ok && (
            <Button onClick={() => setDoing('comparing')}>
              {isOpen ? 'Compare with the specification' : 'Compare again'}
            </Button>
          )}
          <Button onClick={() => setDoing('changing')}>Change figures</Button>
        </Buttons>
      ) : (
        <ScaleForm
          key={doing}
          scale={scale}
          isChanging={doing === 'changing'}
          isOwn={subject !== undefined && figures.subjectsWithScale.includes(subject)}
          actions={actions}
          close={() => setDoing('looking')}
          {...(subject !== undefined && { subject })}
        />
      )}
    </Section>
  );
};
