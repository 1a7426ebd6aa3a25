import { pretendExcel } from '../excel/excel';
import { pretendExtension, pretendFunctions, pretendOffice } from '../excel/office';

Object.assign(globalThis, {
  Excel: pretendExcel,
  Office: pretendOffice,
  OfficeExtension: pretendExtension,
  CustomFunctions: pretendFunctions,
});
