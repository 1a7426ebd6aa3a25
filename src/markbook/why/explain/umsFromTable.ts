import { compileLookUp, hasMark, readMark, umsFrom, type CellInput, type TableRow } from '../../../rules';
import { counted } from '../../wording/counted';
import { plainRows, rowsOf, single, singleProblem, type RangeExplainer } from './answers';
import { cellOf } from './context';
import { explainedAbsence, explainedProblem } from './explained';
import { lifted } from './lifted';

const asTableRow = ([raw = null, ums = null]: readonly CellInput[]): TableRow => ({ raw, ums });

/** BTEC.UMSFROM: a raw mark's UMS from a two-column range on the sheet. */
export const explainUmsFrom: RangeExplainer = (given, figures) => {
  const table = rowsOf(given, 'table');
  if (table[0]?.length !== 2) {
    const facts = { argument: 'table', columns: 'two columns, raw marks and UMS' };
    return singleProblem({ rule: 'UMS-3', code: 'columns-wanted', facts });
  }
  const plain = plainRows(table, 'table');
  if (!plain.ok) return single(plain.refused);
  const lookUp = compileLookUp(plain.value.map(asTableRow));
  return lifted(['mark'], (cells) => {
    const raw = readMark(cellOf(cells, 'mark'));
    if (!raw.ok) return explainedProblem(raw.problems[0]);
    if (!hasMark(raw.value)) return explainedAbsence(raw.value, 'mark');
    if (!lookUp.ok) return explainedProblem(lookUp.problems[0]);
    const ums = umsFrom(raw.value, lookUp.value);
    if (!ums.ok) return explainedProblem(ums.problems[0]);
    return {
      answer: ums.value,
      short: `${ums.value} UMS`,
      sentence: `${counted(raw.value, 'mark converts', 'marks convert')} to ${ums.value} UMS in the table given on the sheet.`,
      steps: [
        {
          text: `In the table given, raw mark ${raw.value} of ${lookUp.value.length - 1} is ${ums.value} UMS.`,
          rule: 'UMS-1',
        },
      ],
      qualifiers: [],
    };
  })(given, figures);
};
