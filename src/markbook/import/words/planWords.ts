import type { NumberOnly, OddBecause, Remark, SetAside } from '../plan/planned';
import type { NoRoom } from '../plan/roomBelow';
import { counted, NO_OWN_NUMBER } from '../../wording';

/** One sentence: why a value is not written yet. */
export const oddInWords = (because: OddBecause): string => {
  switch (because.code) {
    case 'unreadable':
      return 'Not a mark.';
    case 'not-whole':
      return 'Not a whole number. Marks are never rounded.';
    case 'negative':
      return 'Below 0.';
    case 'above-max':
      return because.isMaxUnconfirmed
        ? `Above ${because.max}, the usual maximum (unconfirmed: no table for this component is held).`
        : `Above the maximum of ${because.max}.`;
    case 'formula':
      return `Cell ${because.cell} works this out with a formula.`;
    case 'given-twice':
      return 'The list gives different values for this. Leave out all but one.';
    case 'held-twice':
      return 'The record of sittings has two rows for this one. Delete one of them there first.';
    case 'no-identifier':
      return `This learner has ${NO_OWN_NUMBER} in the tracker.`;
  }
};

/** One sentence: what is worth knowing about a learner of the list. */
export const remarkInWords = (remark: Remark): string => {
  switch (remark.code) {
    case 'uci-check-letter':
      return `The check letter of UCI ${remark.listed.uci} does not fit its digits.`;
    case 'not-a-candidate-number':
      return `“${remark.listed.candidateNumber}” is not a candidate number of four digits.`;
    case 'lost-letters':
      return 'The list has lost letters of this name. The name in the tracker stays.';
    case 'name-differs':
      return `The tracker spells it “${remark.inTracker}”. Names must match the registration. Nothing is changed.`;
    case 'differs':
      return `The list says ${remark.what} ${remark.inList}, the tracker ${remark.inTracker}. The tracker stays.`;
  }
};

/** What is done with a value that is no mark. */
export const ASIDE_WORDS: Readonly<Record<SetAside['as'], string>> = {
  blank: 'means nothing yet',
  absent: 'means absent: X',
  'leave-out': 'left out, the cell stays',
  pending: 'means pending: no result yet, nothing is written',
  withheld: 'means withheld: no result yet, nothing is written',
  'left-out-here': 'left out by you',
};

/** Why there is no room for new rows, and what to do about it. */
export const noRoomInWords = (noRoom: NoRoom): string => {
  switch (noRoom.code) {
    case 'totals-row':
      return `The table “${noRoom.table}” has a totals row. Turn it off on Table Design, then come back.`;
    case 'too-few-rows':
      return `There is not enough room: ${noRoom.cell} is not blank. Insert rows above it in Excel, then come back.`;
    case 'no-column':
      return `The table ${noRoom.table} has no column ${noRoom.column}. Add it, then come back.`;
    case 'column-taken':
      return `BTEC_Sittings gets a column Subject right beside it, and ${noRoom.cell} is not blank. Move what stands there, then come back.`;
  }
};

/** Why results are held back from the ledger, and what to do about it. */
export const numberOnlyInWords = ({ results, learners }: NumberOnly): string =>
  `${counted(results, 'result')} of ${counted(learners, 'learner')} ${results === 1 ? 'is' : 'are'} not imported: the tracker knows them by candidate number only, and that is valid in one series. Add a column of UCIs or ULNs to the tracker, choose it in Set up, then import this list again.`;

/** Of a list in which nobody stands. */
export const NONE_IN_LIST = 'No learners were found in this list.';
