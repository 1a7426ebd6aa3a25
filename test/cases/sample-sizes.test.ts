import { SAMPLE_SIZE_KINDS } from './kinds/sampleSizes';
import { runKindCases } from './runner/runKindCases';

runKindCases('sample-sizes.yaml', SAMPLE_SIZE_KINDS);
