import type { SelectedCell } from '../sheet';
import type { ReadFormula } from '../formula';
import { isSameName, type WorkbookPlaces } from '../places';

/** What is wrong with a formula before any rule comes into it, and what to do. */
export interface Diagnosis {
  readonly sentence: string;
  readonly remedy: string;
  /** True where entering the formula again is the remedy. */
  readonly isEnteredAgain?: true;
}

/** Calculating again does not help: Excel looks the name up when a formula is entered. */
const ONCE_MORE = 'Select the cell, press F2, then Enter. To do all at once: Share, Enter these formulas again.';

const namesUnknown = ({ names }: ReadFormula, places: WorkbookPlaces): string | undefined =>
  names.find(
    (name) =>
      !places.names.some((each) => isSameName(each.name, name.replace(/^.*!/, ''))) &&
      !places.tables.some((each) => isSameName(each.name, name)),
  );

const nameNotKnown = (read: ReadFormula, places: WorkbookPlaces): Diagnosis => {
  const [misspelt] = read.unknown;
  if (misspelt !== undefined) {
    const remedy = 'Type =BTEC. into a cell: Excel lists the functions as you type.';
    return { sentence: `The add-in has no function ${misspelt}.`, remedy };
  }
  const name = namesUnknown(read, places);
  if (name !== undefined) {
    const sentence = `Excel looks for a name ${name} in this workbook and finds none.`;
    return { sentence, remedy: `If it is meant as text, put it in quotation marks: "${name}".` };
  }
  return {
    sentence:
      'Excel did not know the BTEC functions when it last calculated this cell: the add-in had not been opened.',
    remedy: `It is open now. ${ONCE_MORE}`,
    isEnteredAgain: true,
  };
};

const SHOWN: Readonly<Record<string, Diagnosis>> = {
  '#BUSY!': {
    sentence: 'Excel is still waiting for the add-in’s answer.',
    remedy: 'Wait a moment. If it stays, close the pane, open it again and press Ctrl+Alt+F9.',
  },
  '#SPILL!': {
    sentence: 'The answer needs more cells than are free beside this one.',
    remedy: 'Clear the cells below and to the right, or move the formula where there is room.',
  },
  '#CONNECT!': {
    sentence: 'Excel could not reach the add-in.',
    remedy: 'Close the pane and open it again, then press Ctrl+Alt+F9.',
  },
};

/** What can be said of an error that is Excel's own and not an answer. */
export const diagnose = ({ value }: SelectedCell, read: ReadFormula, places: WorkbookPlaces): Diagnosis | undefined => {
  if (value === '#NAME?') return nameNotKnown(read, places);
  return typeof value === 'string' ? SHOWN[value] : undefined;
};

const OURS = /^\s*(?:'=?\s*|=\s*)?@?(?:_xldudf_)?BTEC[._][A-Z]+\s*\(/i;

/** A formula that Excel keeps as plain text: it stands there with all its letters and is never calculated. */
export const diagnoseText = ({ value, formula }: SelectedCell): Diagnosis | undefined => {
  if (typeof value !== 'string' || !OURS.test(value) || (formula !== value && formula !== `'${value}`))
    return undefined;
  const isWithoutSign = !value.trim().replace(/^'/, '').startsWith('=');
  return {
    sentence: 'This cell holds the formula as plain text, so Excel does not calculate it.',
    remedy: isWithoutSign
      ? 'Put = in front of it.'
      : 'On the Home tab set the cell’s number format from Text to General, then press F2 and Enter.',
  };
};

const FILE_IN_FRONT = /!@?(?:_xldudf_)?BTEC[._][A-Z]+\s*\(/i;

/** A formula that looks for the add-in's function in a file, as it does after the add-in was taken for one. */
export const diagnoseFile = ({ formula }: SelectedCell): Diagnosis | undefined =>
  typeof formula === 'string' && formula.startsWith('=') && FILE_IN_FRONT.test(formula)
    ? {
        sentence: 'This formula names a file in front of BTEC, so that Excel looks for the function there.',
        remedy: 'Share, Correct formulas writes it without the file.',
      }
    : undefined;
