import { GRADE_KINDS } from './kinds/grades';
import { runKindCases } from './runner/runKindCases';

runKindCases('grades.yaml', GRADE_KINDS);
