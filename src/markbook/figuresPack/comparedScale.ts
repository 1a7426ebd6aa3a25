import { figureKey, figuresOf, SCALE_PARTS, scaleDraft } from '../scale';
import type { Scale } from '../../rules';
import type { Figures } from '../tables';
import { ukDay } from '../wording';
import { difference } from './differences';
import type { Difference, PackItem } from './packItem';
import type { GivenScale } from './readPack';

const PARTS = { internal: 'Internal', external: 'External', qualification: 'Total' } as const;

const figureDifferences = (here: Scale, given: Scale): readonly Difference[] => {
  const [held, other] = [scaleDraft(here), scaleDraft(given)];
  return SCALE_PARTS.flatMap((part) =>
    figuresOf(part).flatMap((of) => {
      const key = figureKey(part, of);
      return difference(`${PARTS[part]}, ${of === 'max' ? 'maximum' : of}`, held[key] ?? '', other[key] ?? '');
    }),
  );
};

const statusWords = ({ status, checkedBy, checkedOn }: Scale): string =>
  [
    status,
    ...(checkedBy === undefined ? [] : [`by ${checkedBy}`]),
    ...(checkedOn === undefined ? [] : [`on ${ukDay(checkedOn)}`]),
  ].join(' ');

/**
 * A scale of a pack beside the one in use here. It is never taken unasked: who takes it says that somebody else's
 * comparison with the specification counts in this workbook too (SCALE-3).
 */
export const comparedScale = ({ subject, title, changes }: GivenScale, pack: Figures, figures: Figures): PackItem => {
  const [given, here] = [pack.layoutFor(subject), figures.layoutFor(subject)];
  const item = {
    title,
    origin: given.ok ? statusWords(given.value) : '',
    hint: 'With the file’s, its comparison with the specification counts for this workbook’s grades too.',
    changes: { BTEC_Scale: changes },
  };
  if (!given.ok) return { ...item, kind: 'differs', differences: [] };
  const differences = here.ok
    ? [
        ...figureDifferences(here.value, given.value),
        ...(here.value.status === given.value.status
          ? []
          : difference('Status', statusWords(here.value), statusWords(given.value))),
      ]
    : difference('Scale', 'can’t be used', statusWords(given.value));
  return { ...item, kind: differences.length === 0 ? 'same' : 'differs', differences };
};
