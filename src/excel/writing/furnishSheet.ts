import type { CellRule, FurnishEdit } from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { rangeAt } from '../reading/readCells';

const applyRule = ({ dataValidation }: Excel.Range, rule: CellRule): void => {
  dataValidation.rule =
    rule.kind === 'list'
      ? { list: { inCellDropDown: true, source: rule.items.join(',') } }
      : { custom: { formula: rule.formula } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: rule.style === 'stop' ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning,
    title: rule.title,
    message: rule.message,
  };
};

/** Makes a sheet that was just made ready to be typed into: headings that stay in view, and what may be typed where. */
export const furnishSheet = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet | undefined,
  { frozenRows, bold, centred, rules }: FurnishEdit,
): Promise<void> => {
  if (worksheet === undefined) return;
  const range = (area: Area): Excel.Range => rangeAt({ worksheet, area });
  worksheet.freezePanes.freezeRows(frozenRows);
  for (const area of bold) range(area).format.font.bold = true;
  for (const area of centred) range(area).format.horizontalAlignment = 'Center';
  for (const rule of rules) applyRule(range(rule.area), rule);
  await context.sync();
};
