import type { ReactNode } from 'react';
import type { DrawerTab } from '../../app/table/drawer-state';
import { CommandButton } from '../workspace/command-button';
import { useOpenMap, useSession } from '../workspace/hooks';
import { Icon } from '../workspace/icon';
import { CandidatesPanel } from './candidates/candidates-panel';
import './drawer.css';
import { DrawerEdge } from './drawer-edge';
import { DrawerTabs } from './drawer-tabs';
import { PlotPanel } from './plot/plot-panel';
import { TablePanel } from './table/table-panel';

const panels = { table: TablePanel, plot: PlotPanel, candidates: CandidatesPanel } as const satisfies Record<
  DrawerTab,
  unknown
>;

/** The panel under the map: every unit in a table, two measures in a plot, the candidates of a contest. */
export function Drawer(): ReactNode {
  const open = useOpenMap();
  const isShown = useSession((state) => state.panels.drawer);
  const tab = useSession((state) => state.drawer.tab);
  const height = useSession((state) => state.drawer.height);
  if (open === null || !isShown) return null;
  const Panel = panels[tab];
  return (
    <section className="drawer" id="drawer" aria-label="Table and plots" style={{ height }}>
      <DrawerEdge height={height} />
      <div className="drawer-head">
        <DrawerTabs tab={tab} />
        <CommandButton command="panel:drawer" className="icon-button" controls="drawer">
          <Icon name="down" />
        </CommandButton>
      </div>
      <div className="drawer-body" role="tabpanel" id="drawer-panel" aria-labelledby={`drawer-tab-${tab}`}>
        <Panel pack={open.pack} />
      </div>
    </section>
  );
}
