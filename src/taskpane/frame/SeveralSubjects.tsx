import { useMemo, type ReactNode } from 'react';
import { inSeveralSubjects, severalSubjectsWords } from '../../markbook/classes/severalSubjects';
import type { Figures } from '../../markbook/tables/figures';
import type { Tracker } from '../../markbook/tracker/tracker';
import { Notice } from './Notice';
import type { ScreenProps } from './screen';
import { useSchoolClasses } from './useSchoolClasses';

interface SeveralSubjectsProps extends ScreenProps {
  readonly tracker: Tracker;
  readonly figures: Figures;
}

const AmongAll = (props: SeveralSubjectsProps): ReactNode => {
  const { classes } = useSchoolClasses(props);
  const { tracker } = props;
  const words = useMemo(() => severalSubjectsWords(inSeveralSubjects(classes, tracker)), [classes, tracker]);
  return words === '' ? null : <Notice intent="warning" text={words} />;
};

/** Says whose results of a class may be of another subject. A workbook of one subject is not read for it. */
export const SeveralSubjects = (props: SeveralSubjectsProps): ReactNode =>
  props.trackers.all.some(({ subject }) => subject !== props.tracker.subject) ? <AmongAll {...props} /> : null;
