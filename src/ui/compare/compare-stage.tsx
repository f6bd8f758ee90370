import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Side } from '../../app/comparison/comparison-state';
import { useSession, useWorkspace } from '../workspace/hooks';
import { createPointerPlace } from '../panels/stage/pointer-place';
import { CompareBar } from './compare-bar';
import { CompareHover } from './compare-hover';
import './compare.css';
import { createMapPair } from './map-pair';
import { followComparison } from './follow-comparison';
import { onePanelWhenNarrow } from './one-panel-when-narrow';
import { PaneDescription } from './pane-description';
import { PaneHead } from './pane-head';
import { SwipeDivider } from './swipe-divider';
import { useOpenComparison } from './use-open-comparison';

const sides: readonly Side[] = ['left', 'right'];

/** The workspace of a comparison: two maps that move together, or one of the change. It lies over the map. */
export function CompareStage(): ReactNode {
  const workspace = useWorkspace();
  const open = useOpenComparison();
  const active = useSession((state) => state.comparison.side);
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const [place] = useState(createPointerPlace);
  const [hovered, setHovered] = useState<Side>('left');
  const descriptionId = useId();
  const elements = useMemo(() => ({ left, right }), []);

  useEffect(() => {
    if (left.current === null || right.current === null) return;
    const { session } = workspace;
    const pair = createMapPair(
      { left: left.current, right: right.current },
      {
        onHover: (side, reference, point) => {
          setHovered(side);
          place.moveTo(point);
          session.dispatch({ type: 'hovered', reference });
        },
        onSelect: (reference) => {
          session.dispatch({ type: 'selected', subject: reference });
          if (reference !== null) session.dispatch({ type: 'panel toggled', panel: 'inspector', open: true });
        },
      },
    );
    const stopFollowing = followComparison(pair, workspace);
    const stopProviding = workspace.provide({
      focusMap: () => elements[session.getState().comparison.side].current?.focus({ preventScroll: true }),
    });
    const stopPanels = onePanelWhenNarrow(window, session);
    return () => {
      stopPanels();
      stopProviding();
      stopFollowing();
      pair.destroy();
    };
  }, [workspace, place, elements]);

  if (open === null) return null;
  const { pack, comparison, scenes } = open;
  const { mode } = comparison;
  const isChange = mode === 'change';
  return (
    <main className="compare" aria-label="Comparison" data-mode={mode} data-side={active}>
      <CompareBar pack={pack} mode={mode} />
      <div className="compare-maps">
        {sides.map((side) => {
          const map = isChange ? 'change' : side;
          const scene = scenes[map];
          return (
            <section key={side} className="pane" data-side={side} data-active={side === active || isChange}>
              <PaneHead pack={pack} comparison={comparison} side={map} />
              <div className="pane-map">
                <div
                  ref={elements[side]}
                  className="pane-canvas"
                  role="application"
                  aria-roledescription="map"
                  aria-label={scene.summary}
                  aria-describedby={`${descriptionId}-${side}`}
                />
                <PaneDescription id={`${descriptionId}-${side}`} pack={pack} spec={comparison[map]} />
                <p className="pane-title" aria-hidden="true">
                  {scene.title}
                </p>
                {hovered === side ? <CompareHover pack={pack} comparison={comparison} place={place} /> : null}
              </div>
            </section>
          );
        })}
        {mode === 'swipe' ? <SwipeDivider comparison={comparison} /> : null}
      </div>
    </main>
  );
}
