import type { ComponentId, ConversionKey, GradeCode } from '../../rules';
import { seriesInWords } from './seriesInWords';

const WORDS: Readonly<Record<string, string>> = { D: 'Distinction', M: 'Merit', P: 'Pass', 'D*': 'Distinction*' };

/** "Level 2 Merit", as a certificate says it. */
export const gradeInWords = (grade: GradeCode): string =>
  grade === 'U' ? 'Unclassified (U)' : `Level ${grade.slice(1, 2)} ${WORDS[grade.slice(2)] ?? grade.slice(2)}`;

/** "a Level 2 Merit", or "Unclassified (U)". */
export const aGrade = (grade: GradeCode): string => (grade === 'U' ? '' : 'a ') + gradeInWords(grade);

export const componentInWords = (component: ComponentId): string => `Component ${component.slice(1)}`;

/** "Component 1 in May/June 2024". */
export const sittingInWords = ({ component, series }: Pick<ConversionKey, 'component' | 'series'>): string =>
  `${componentInWords(component)} in ${seriesInWords(series)}`;

/** "Component 1, May/June 2024", as a list or a heading names it. */
export const sittingName = ({ component, series }: Pick<ConversionKey, 'component' | 'series'>): string =>
  `${componentInWords(component)}, ${seriesInWords(series)}`;

/** A fraction as a decimal of at most two places, to be read and not to be calculated with. */
export const decimal = (numerator: number, denominator: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, useGrouping: false }).format(numerator / denominator);
