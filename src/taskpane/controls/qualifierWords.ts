import type { ConversionStatus, Scale } from '../../rules';
import type { QualifierWords } from './Qualifier';

/** Where a conversion's figures come from, as a badge. */
export const STATUS_WORDS: Readonly<Record<ConversionStatus, QualifierWords>> = {
  published: { word: 'Published', weight: 'good', meaning: 'Pearson’s own table: every raw mark was published.' },
  typed: {
    word: 'Typed',
    weight: 'plain',
    meaning: 'Typed or pasted by someone here. Compare it with Pearson’s table.',
  },
  illustrative: {
    word: 'Illustrative',
    weight: 'care',
    meaning: 'An example for trying things out. Not Pearson’s figures: no grade from it is real.',
  },
  estimated: {
    word: 'Estimated',
    weight: 'care',
    meaning: 'Worked out from grade boundaries with straight lines. Pearson’s own table may differ by a mark or two.',
  },
};

export const CONTRADICTED: QualifierWords = {
  word: 'Contradicted',
  weight: 'doubt',
  meaning: 'Its Grade column does not agree with the UMS scale. The scale is used.',
};

export const NEWEST: QualifierWords = {
  word: 'Newest held',
  weight: 'plain',
  meaning: 'The latest series of this component in this workbook. Each grade still uses the series its formula names.',
};

export const SCALE_WORDS: Readonly<Record<Scale['status'], QualifierWords>> = {
  assumed: {
    word: 'Assumed',
    weight: 'doubt',
    meaning: 'No source gives these figures: no grades until someone has compared them with the specification.',
  },
  unconfirmed: {
    word: 'Unconfirmed',
    weight: 'care',
    meaning: 'Nobody here has compared these figures with the specification yet.',
  },
  confirmed: { word: 'Confirmed', weight: 'good', meaning: 'Compared with the specification by someone here.' },
  changed: {
    word: 'Changed',
    weight: 'plain',
    meaning: 'This workbook’s own figures are used instead of the add-in’s.',
  },
};

export const MOCK: QualifierWords = {
  word: 'Mock',
  weight: 'care',
  meaning: 'What a mock mark would have been worth in a past series. Not a result, and not a prediction.',
};

export const TOO_FEW: QualifierWords = {
  word: 'Too few series',
  weight: 'doubt',
  meaning: 'Fewer than three series are held: the range says little about what a mark may be worth.',
};

export const SIMULATION: QualifierWords = {
  word: 'Simulation',
  weight: 'care',
  meaning: 'Figures for trying out what would happen. Not a prediction, and nothing on the sheet changes.',
};

export const FORECAST: QualifierWords = {
  word: 'Forecast, no grade',
  weight: 'care',
  meaning: 'What learners would come to on an assumption about marks that are not there yet. Nobody’s grade.',
};

export const SCENARIO: QualifierWords = {
  word: 'Scenario',
  weight: 'care',
  meaning: 'Worked out from assumed results. Nothing of it is in the record of sittings, and none of it is a result.',
};
