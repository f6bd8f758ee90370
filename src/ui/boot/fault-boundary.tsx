import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FaultNotice } from './fault-notice';

interface Fault {
  readonly error: Error;
  /** The parts of the interface around the fault, one a line; null until React has told. */
  readonly parts: string | null;
}

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultState {
  readonly fault: Fault | null;
}

/**
 * Stands in for the whole window when a part of it throws while it is drawn, which would leave the page blank. What is
 * open is kept outside of the drawing and stays.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  override state: FaultState = { fault: null };

  static getDerivedStateFromError(error: unknown): FaultState {
    return { fault: { error: error instanceof Error ? error : new Error(String(error)), parts: null } };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    this.setState({ fault: { error, parts: componentStack ?? null } });
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const details = [fault.error.stack ?? fault.error.message, fault.parts ?? ''].join('\n').trim();
    return <FaultNotice details={details} onRetry={() => this.setState({ fault: null })} />;
  }
}
