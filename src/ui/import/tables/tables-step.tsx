import type { ReactNode } from 'react';
import { useImport } from '../hooks';

export function TablesStep(): ReactNode {
  const isKnown = useImport(({ view }) => view !== null);
  return isKnown ? null : <p className="rule">Nothing is given yet.</p>;
}
