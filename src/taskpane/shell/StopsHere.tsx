import { Component, type ReactNode } from 'react';
import { Notice } from '../controls/Notice';

interface StopsHereState {
  readonly hasFailed: boolean;
}

/** A fault in a screen stops here: the pane says so and starts the screen again on request. */
export class StopsHere extends Component<{ readonly children: ReactNode }, StopsHereState> {
  override readonly state: StopsHereState = { hasFailed: false };

  static getDerivedStateFromError(): StopsHereState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice
        intent="error"
        text="This screen met a fault of the add-in and stopped. The workbook is as it was."
        action={{ label: 'Show it again', run: () => this.setState({ hasFailed: false }) }}
      />
    );
  }
}
