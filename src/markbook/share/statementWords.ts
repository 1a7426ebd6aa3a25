import type { Scale } from '../../rules';
import type { ChosenConversions } from '../grades';
import { conversionWords, scaleStatusWords } from './sharingWords';

/** The fixed words of a learner's statement. */
export const STATEMENT_WORDS = {
  title: 'BTEC Tech Award',
  candidate: 'Candidate number',
  headings: ['Component', 'Series', 'Mark', 'Out of', 'UMS', 'Grade'],
  absent: 'absent',
  noMark: 'no mark yet',
  unusable: 'not usable',
  total: 'Total UMS, out of',
  grade: 'Qualification grade',
  noGrade: 'none yet',
  needed: 'For the next grade',
  restsOn: 'What these figures rest on',
} as const;

const MEANINGS: Readonly<Record<'estimated' | 'illustrative', string>> = {
  estimated:
    'Estimated: worked out from grade boundaries with straight lines; the published table may differ by a mark or two.',
  illustrative: 'Illustrative: an example for trying things out, not published figures. No grade from it is real.',
};

/** Where the figures of a statement come from, what qualifies them, and the day. */
export const statementNotes = (conversions: ChosenConversions, scale: Scale, day: string): readonly string[] => {
  const { components } = scale.structure;
  const used = components.flatMap((component) => conversions[component] ?? []);
  const qualified = (['estimated', 'illustrative'] as const).filter((status) =>
    used.some((conversion) => conversion.status === status),
  );
  return [
    ...components.map((component) => conversionWords(component, conversions[component])),
    ...qualified.map((status) => MEANINGS[status]),
    scaleStatusWords[scale.status],
    `Worked out by the school on ${day} from its own marks. Only the awarding body’s results count.`,
  ];
};
