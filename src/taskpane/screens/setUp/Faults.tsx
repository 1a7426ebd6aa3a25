import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** What has to be put right before going on, said aloud when it appears. */
export const Faults = ({ sentences }: { readonly sentences: readonly string[] }): ReactNode =>
  sentences.map((sentence) => <Field key={sentence} validationMessage={sentence} />);
