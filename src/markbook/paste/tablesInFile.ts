import { answered, type Answer } from '../../rules';
import { type ListProblem, type OnSheet, readXlsx } from '../import';
import { sheetsAsText, type TextSheet } from './sheetsAsText';

/** The sheets of a workbook with converters' tables, as they would be pasted. */
export const tablesInFile = (
  bytes: Uint8Array,
  topUms: readonly number[],
  onSheet?: OnSheet,
): Answer<readonly TextSheet[], ListProblem> => {
  const opened = readXlsx(bytes, onSheet);
  return opened.ok ? answered(sheetsAsText(opened.value.sheets, topUms)) : opened;
};
