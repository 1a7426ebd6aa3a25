import { MARK_KINDS } from './kinds/marks';
import { runKindCases } from './runner/runKindCases';

runKindCases('marks.yaml', MARK_KINDS);
