import type { WhyQualifier } from '../../markbook/functions';
import type { QualifierWords } from '../controls/Qualifier';
import { CONTRADICTED, SCALE_WORDS, STATUS_WORDS } from '../controls/qualifierWords';

const ofScale = (status: keyof typeof SCALE_WORDS): QualifierWords => {
  const { word, ...words } = SCALE_WORDS[status];
  return { ...words, word: `Scale ${word.toLowerCase()}` };
};

/** The badge of what is to be known about a figure: the same words as beside the tables. */
export const qualifierOf = (qualifier: WhyQualifier): QualifierWords => {
  switch (qualifier) {
    case 'contradicted':
      return CONTRADICTED;
    case 'scale assumed':
      return ofScale('assumed');
    case 'scale unconfirmed':
      return ofScale('unconfirmed');
    case 'scale confirmed':
      return ofScale('confirmed');
    case 'scale changed':
      return ofScale('changed');
    case 'published':
    case 'typed':
    case 'illustrative':
    case 'estimated':
      return STATUS_WORDS[qualifier];
  }
};
