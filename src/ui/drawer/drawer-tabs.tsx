import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DrawerTab } from '../../app/table/drawer-state';
import { useDrawerChange } from './use-drawer';

const tabs: readonly { readonly tab: DrawerTab; readonly title: string }[] = [
  { tab: 'table', title: 'Table' },
  { tab: 'plot', title: 'Plot' },
  { tab: 'candidates', title: 'Candidates' },
];

/** The tabs of the drawer: arrows go from one to the next. */
export function DrawerTabs({ tab }: { readonly tab: DrawerTab }): ReactNode {
  const change = useDrawerChange();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex((each) => each.tab === tab);
    const next = tabs.at((at + step) % tabs.length);
    if (next === undefined) return;
    change({ tab: next.tab });
    list.current?.querySelector<HTMLElement>(`#drawer-tab-${next.tab}`)?.focus();
    event.preventDefault();
  };
  return (
    <div ref={list} className="drawer-tabs" role="tablist" aria-label="Table and plots" onKeyDown={onKeyDown}>
      {tabs.map((each) => (
        <button
          key={each.tab}
          type="button"
          role="tab"
          id={`drawer-tab-${each.tab}`}
          aria-controls="drawer-panel"
          aria-selected={each.tab === tab}
          tabIndex={each.tab === tab ? 0 : -1}
          onClick={() => change({ tab: each.tab })}
        >
          {each.title}
        </button>
      ))}
    </div>
  );
}
