import type { ReactNode } from 'react';
import { fillUnitOf } from '../../../document/layers/fill-unit';
import { hasLayerContents } from '../../../document/layers/pack-layers';
import { CommandButton } from '../../workspace/command-button';
import { useOpenMap, useScene, useSession } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';
import { CheckField } from '../../controls/check-field';
import { LayerRow } from './layer-row';
import './rail.css';
import { ShownLegends } from './shown-legends';
import { useSpecEdit } from './use-spec-edit';

/** The left panel: what fills the map, the layers, and the legend beneath. Folded away, the legend stays. */
export function Rail(): ReactNode {
  const open = useOpenMap();
  const scene = useScene();
  const edit = useSpecEdit();
  const editsOneOfTwo = useSession(
    ({ comparison }) => comparison.isOpen && comparison.spec?.mode !== 'change',
  );
  const isShown = useSession((state) => state.panels.rail);
  if (open === null || scene === null) return null;
  const { pack, spec } = open;
  const fill = fillUnitOf(spec);
  const topFirst = [...spec.layers].reverse().filter(({ id }) => hasLayerContents(pack, id));
  const legend = <ShownLegends scene={scene} />;
  if (!isShown) {
    return (
      <aside className="rail is-folded" aria-label="Legend">
        <CommandButton command="panel:rail" className="icon-button rail-opener" controls="rail">
          <Icon name="layers" />
        </CommandButton>
        {legend}
      </aside>
    );
  }
  return (
    <aside className="rail" id="rail" aria-label="Layers and legend">
      <div className="rail-head">
        <h2 className="overline">Fill the map by</h2>
        <CommandButton command="panel:rail" className="icon-button" controls="rail">
          <Icon name="left" />
        </CommandButton>
      </div>
      {editsOneOfTwo ? (
        <div className="segments is-wide" role="group" aria-label="Map in hand">
          <CommandButton command="compare side:left" className="segment">
            Map A
          </CommandButton>
          <CommandButton command="compare side:right" className="segment">
            Map B
          </CommandButton>
        </div>
      ) : null}
      <div className="segments is-wide" role="group" aria-label="Fill the map by">
        <CommandButton command="fill:precincts" className="segment">
          Precincts
        </CommandButton>
        <CommandButton command="fill:neighborhoods" className="segment">
          Neighborhoods
        </CommandButton>
        <CommandButton command="fill:tracts" className="segment">
          Tracts
        </CommandButton>
      </div>
      <div className="rail-scroll">
        <h2 className="overline">Layers</h2>
        <ol className="layers">
          {topFirst.map((layer, index) => (
            <LayerRow
              key={layer.id}
              pack={pack}
              layer={layer}
              isTop={index === 0}
              isBottom={index === topFirst.length - 1}
              startsOpen={
                layer.visible &&
                (layer.id === fill || (layer.id === 'precincts' && layer.symbol === 'points'))
              }
            />
          ))}
        </ol>
        <div className="rail-patterns">
          <CheckField
            label="Patterns beside colours"
            checked={spec.patterns}
            onChange={(patterns) => edit((current) => ({ ...current, patterns }))}
          />
          <CommandButton command="small multiples" className="link">
            Small multiples…
          </CommandButton>
        </div>
      </div>
      {legend}
    </aside>
  );
}
