import type { ReactNode } from 'react';
import { CommandButton } from '../../workspace/command-button';
import { useScene, useSession } from '../../workspace/hooks';
import './status.css';

/** The line that is always there: how many of the votes the map shows. */
export function StatusLine(): ReactNode {
  const scene = useScene();
  const pack = useSession((state) => state.pack);
  const isApproximate = pack?.precinctAreas.some((area) => area.approximate) ?? false;
  if (scene === null) return <footer className="status" />;
  return (
    <footer className="status">
      <p data-coverage>{scene.stamp.coverage ?? 'This map shows no votes'}</p>
      {isApproximate && scene.stamp.coverage !== null ? (
        <p className="status-method" title={scene.stamp.method.join(' ')}>
          Precinct areas are approximate
        </p>
      ) : null}
      <CommandButton command="sources" className="link">
        Sources
      </CommandButton>
    </footer>
  );
}
