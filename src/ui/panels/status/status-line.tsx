import type { ReactNode } from 'react';
import { CommandButton } from '../../workspace/command-button';
import { useScene } from '../../workspace/hooks';
import './status.css';

/** The line that is always there: how many of the votes the map shows, and how. */
export function StatusLine(): ReactNode {
  const scene = useScene();
  if (scene === null) return <footer className="status" />;
  const method = scene.stamp.method.join(' ');
  return (
    <footer className="status">
      <p data-coverage>{scene.stamp.coverage ?? 'This map shows no votes'}</p>
      <p className="status-method" title={method}>
        {method}
      </p>
      <CommandButton command="sources" className="link">
        Sources
      </CommandButton>
    </footer>
  );
}
