import { useEffect, useRef, type ReactNode } from 'react';

interface StepFocusProps {
  readonly step: string;
  readonly children: ReactNode;
}

/** Brings the focus to the heading of a step that the teacher has gone to, so that reading goes on there; never at first. */
export const StepFocus = ({ step, children }: StepFocusProps): ReactNode => {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const heading = place.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [step]);
  return <div ref={place}>{children}</div>;
};
