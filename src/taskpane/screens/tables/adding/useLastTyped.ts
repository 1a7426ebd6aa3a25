import type { SubjectCode } from '../../../../rules';
import { rememberedChoice } from '../../../workbook/rememberedChoice';
import type { OriginAnswers } from './draft';

/** What was typed for the table written last, offered for the next one while the same class is in hand. */
export interface LastTyped {
  readonly subject?: SubjectCode;
  readonly series?: string;
  readonly origin?: OriginAnswers;
}

export const useLastTyped = rememberedChoice<LastTyped>();
