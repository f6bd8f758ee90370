import type { ReactNode } from 'react';
import { CommandButton } from '../../workspace/command-button';
import { HistoryButtons } from '../../workspace/history-buttons';
import { useSession } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';
import { ModeSwitch } from './mode-switch';
import { SearchBox } from './search-box';
import './top-bar.css';

/** The one bar above the map: district, mode, search, and what is done with the whole map. */
export function TopBar(): ReactNode {
  const pack = useSession((state) => state.pack);
  const name = pack?.districts[0]?.name ?? 'District Atlas';
  return (
    <header className="top-bar">
      <h1 title={pack?.title}>{name}</h1>
      {pack === null ? null : <ModeSwitch pack={pack} />}
      <CommandButton command="compare" className="button compare-button">
        Compare…
      </CommandButton>
      <div className="top-bar-gap" />
      {pack === null ? null : <SearchBox pack={pack} />}
      <HistoryButtons />
      <div className="tools" role="group" aria-label="Window">
        <CommandButton command="open" className="icon-button">
          <Icon name="folder" />
        </CommandButton>
        <CommandButton command="theme:switch" className="icon-button">
          <Icon name="theme" />
        </CommandButton>
        <CommandButton command="shortcuts" className="icon-button">
          <Icon name="help" />
        </CommandButton>
        <CommandButton command="panel:drawer" className="icon-button" controls="drawer">
          <Icon name="table" />
        </CommandButton>
        <CommandButton command="panel:inspector" className="icon-button" controls="inspector">
          <Icon name="panel" />
        </CommandButton>
      </div>
      <CommandButton command="export" className="button is-primary">
        Export…
      </CommandButton>
    </header>
  );
}
