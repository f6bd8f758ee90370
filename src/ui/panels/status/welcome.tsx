import type { ReactNode } from 'react';
import { DraftList } from '../../import/draft-list';
import { CommandButton } from '../../workspace/command-button';
import { useSession } from '../../workspace/hooks';

/** What stands where the map will be while no pack is open. */
export function Welcome(): ReactNode {
  const isOpen = useSession((state) => state.pack !== null);
  const isLoading = useSession((state) => state.loading !== null);
  if (isOpen || isLoading) return null;
  return (
    <section className="welcome" aria-label="No pack is open">
      <h2>No district is open</h2>
      <p>
        Drop a pack here, or the files that a county publishes: the boundaries of its precincts and their
        returns.
      </p>
      <p className="welcome-buttons">
        <CommandButton command="import" className="button is-primary">
          Import a district…
        </CommandButton>
        <CommandButton command="open file" className="button">
          Open a zipped pack…
        </CommandButton>
        <CommandButton command="open folder" className="button">
          Open a pack folder…
        </CommandButton>
      </p>
      <DraftList heading="h3" />
    </section>
  );
}
