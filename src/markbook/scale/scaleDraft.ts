import { LEAST_EXTERNAL_PERCENT } from '../../reference/scale/scale';
import {
  BOUNDARY_GRADES,
  compileScale,
  QUALIFICATION_BOUNDARY_GRADES,
  type Answer,
  type GivenScalePart,
  type GradeCode,
  type Scale,
  type ScalePart,
  type ScaleProblem,
  type Structure,
} from '../../rules';

export const SCALE_PARTS: readonly ScalePart[] = ['internal', 'external', 'qualification'];

/** The parts in the order of their components' numbers, as the subject's specification prints them; the qualification last. */
export const partsInOrder = ({ components, external }: Structure): readonly ScalePart[] =>
  components[0] === external ? ['external', 'internal', 'qualification'] : SCALE_PARTS;

type Figure = Exclude<GradeCode, 'U'> | 'max';

/** Typed figures of the scale, by part and grade, such as `internal L2P`. */
export type ScaleDraft = Readonly<Record<string, string>>;

export const figureKey = (part: ScalePart, of: GradeCode | 'max'): string => `${part} ${of}`;

/** The figures of one part of the scale, the maximum first, then the highest grade. */
export const figuresOf = (part: ScalePart): readonly Figure[] => [
  'max',
  ...(part === 'qualification' ? QUALIFICATION_BOUNDARY_GRADES : BOUNDARY_GRADES).toReversed(),
];

const figureIn = (scale: Scale, part: ScalePart, of: Figure): number => {
  if (of === 'max') return scale[part].max;
  const minima: Readonly<Partial<Record<Figure, number>>> = scale[part].minima;
  return minima[of] ?? 0;
};

/** The figures of a scale as text to change. */
export const scaleDraft = (scale: Scale): ScaleDraft =>
  Object.fromEntries(
    SCALE_PARTS.flatMap((part) =>
      figuresOf(part).map((of) => [figureKey(part, of), String(figureIn(scale, part, of))]),
    ),
  );

const givenPart = <Grade extends GradeCode>(
  draft: ScaleDraft,
  part: ScalePart,
  grades: readonly Grade[],
): GivenScalePart<Grade> => ({
  max: draft[figureKey(part, 'max')] ?? '',
  minima: Object.fromEntries(grades.map((grade) => [grade, draft[figureKey(part, grade)] ?? ''])) as Record<
    Grade,
    string
  >,
});

/** The typed scale of subjects of one structure, or everything that is wrong with it (SCALE-3). */
export const readScaleDraft = (draft: ScaleDraft, structure: Structure): Answer<Scale, ScaleProblem> =>
  compileScale(
    {
      structure,
      internal: givenPart(draft, 'internal', BOUNDARY_GRADES),
      external: givenPart(draft, 'external', BOUNDARY_GRADES),
      qualification: givenPart(draft, 'qualification', QUALIFICATION_BOUNDARY_GRADES),
      status: 'changed',
      source: '',
    },
    LEAST_EXTERNAL_PERCENT,
  );

/** Which typed figure a problem is about. */
export const figureOfProblem = (problem: ScaleProblem): string => {
  switch (problem.code) {
    case 'scale-unreadable':
      return figureKey(problem.facts.part, problem.facts.of);
    case 'scale-not-increasing':
    case 'scale-minimum-out-of-range':
      return figureKey(problem.facts.part, problem.facts.grade);
    case 'scale-maxima-do-not-add-up':
      return figureKey('qualification', 'max');
    case 'scale-external-too-small':
      return figureKey('external', 'max');
  }
};
