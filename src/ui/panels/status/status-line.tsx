import type { ReactNode } from 'react';
import { CommandButton } from '../../workspace/command-button';
import { useOpenComparison } from '../../compare/use-open-comparison';
import { useScene } from '../../workspace/hooks';
import './status.css';

const noVotes = 'This map shows no votes';

/** The line that is always there: how many of the votes the map shows, and how. */
export function StatusLine(): ReactNode {
  const scene = useScene();
  const open = useOpenComparison();
  if (scene === null) return <footer className="status" />;
  const coverages =
    open === null || open.comparison.mode === 'change'
      ? [scene.stamp.coverage?.sentence ?? noVotes]
      : [
          `A: ${open.scenes.left.stamp.coverage?.sentence ?? noVotes}`,
          `B: ${open.scenes.right.stamp.coverage?.sentence ?? noVotes}`,
        ];
  const method = scene.stamp.method.join(' ');
  return (
    <footer className="status">
      <p data-coverage title={coverages.join(' · ')}>
        {coverages.join(' · ')}
      </p>
      <p className="status-method" title={method}>
        {method}
      </p>
      <CommandButton command="sources" className="link">
        Sources
      </CommandButton>
    </footer>
  );
}
