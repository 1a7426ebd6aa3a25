import { TERM_KINDS } from './kinds/terms';
import { runKindCases } from './runner/runKindCases';

runKindCases('terms.yaml', TERM_KINDS);
