import type { ReactNode } from 'react';
import { hasEliminated } from '../../app/comparison/show-eliminated';
import type { Pack } from '../../core/pack';
import type { ComparisonMode } from '../../document/sheets/comparison-spec';
import { CommandButton } from '../workspace/command-button';
import { Icon } from '../workspace/icon';

const modes: readonly { readonly mode: ComparisonMode; readonly title: string }[] = [
  { mode: 'side by side', title: 'Side by side' },
  { mode: 'swipe', title: 'Swipe' },
  { mode: 'flicker', title: 'Flicker' },
  { mode: 'change', title: 'Change' },
];

interface CompareBarProps {
  readonly pack: Pack;
  readonly mode: ComparisonMode;
}

/** How the two maps are compared, and what is done with both. */
export function CompareBar({ pack, mode }: CompareBarProps): ReactNode {
  return (
    <header className="compare-bar">
      <h2>Compare</h2>
      <div className="segments" role="group" aria-label="How to compare">
        {modes.map((each) => (
          <CommandButton key={each.mode} command={`compare:${each.mode}`} className="segment">
            {each.title}
          </CommandButton>
        ))}
      </div>
      {mode === 'flicker' ? (
        <span className="compare-flick">
          <CommandButton command="flick" className="button is-quiet">
            Flick
          </CommandButton>
          <kbd aria-hidden="true">Space</kbd>
        </span>
      ) : null}
      <div className="compare-gap" />
      {hasEliminated(pack) ? (
        <CommandButton command="where eliminated" className="link compare-eliminated">
          Where the eliminated candidates’ votes were
        </CommandButton>
      ) : null}
      <div className="tools" role="group" aria-label="Both maps">
        <CommandButton command="swap maps" className="icon-button">
          <Icon name="swap" />
        </CommandButton>
        <CommandButton command="restart comparison" className="icon-button">
          <Icon name="restart" />
        </CommandButton>
        <CommandButton command="close comparison" className="icon-button">
          <Icon name="close" />
        </CommandButton>
      </div>
    </header>
  );
}
