import { Component, type ReactNode } from 'react';

export interface PanelEdgeProps {
  readonly children: ReactNode;
  /** What stands in the panel's place after it failed; `retry` mounts it again. */
  readonly fallback: (retry: () => void) => ReactNode;
}

/** Whatever breaks inside the panel ends here, so that an entry can always be opened and saved. */
export class PanelEdge extends Component<PanelEdgeProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  private readonly retry = (): void => this.setState({ failed: false });

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }
}
