import { HostError } from '../../grid/port';

/** Excel's words for the refusals its Office.js gives most. */
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const accessDenied = (): HostError =>
  new HostError(
    'AccessDenied',
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  );

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

/** Nothing of this workbook is selected while a chart is, or while another workbook is in front. */
export const notInFront = (front: 'chart' | 'workbook'): HostError =>
  front === 'chart'
    ? new HostError('InvalidSelection', 'The current selection is invalid for this operation.')
    : new HostError('InactiveWorkbook', 'The workbook is not in front.');

export const mergedRangeConflict = (): HostError =>
  new HostError('MergedRangeConflict', "This operation isn't allowed on merged cells.");

export const generalException = (): HostError =>
  new HostError('GeneralException', 'There was an internal error while processing the request.');

/** A member of the Excel API that this workbook does not play, by its name as a programmer writes it. */
export class UnplayedMember extends HostError {
  readonly member: string;
  constructor(member: string) {
    super('ApiNotAvailable', `The trial workbook does not play ${member}; Excel does.`);
    this.name = 'UnplayedMember';
    this.member = member;
  }
}
