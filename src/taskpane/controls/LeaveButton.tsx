import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LEAVES } from './paneKeys';

/** Leaves a preview or a part with nothing done; Esc does the same. */
export const LeaveButton = ({ children, ...props }: ButtonProps & { readonly children: ReactNode }): ReactNode => (
  <Button {...props} {...{ [LEAVES]: '' }}>
    {children}
  </Button>
);
