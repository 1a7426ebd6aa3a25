import { WORKBOOK_KINDS } from './kinds/workbooks';
import { runKindCases } from './runner/runKindCases';

runKindCases('workbooks.yaml', WORKBOOK_KINDS);
