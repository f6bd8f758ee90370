import { useState } from 'react';
import type { ReactNode } from 'react';
import { layerTitles } from '../../../app/commands/layer-titles';
import { editLayer, moveLayer } from '../../../document/layers/edit-layer';
import { showLayer } from '../../../document/layers/fill-unit';
import { hasLayerContents } from '../../../document/layers/pack-layers';
import type { Pack } from '../../../core/pack';
import type { LayerSpec } from '../../../document/layers/layer-schema';
import { CheckField } from '../../controls/check-field';
import { Icon } from '../../workspace/icon';
import { useDisabled } from '../../workspace/use-disabled';
import { LayerChoices, hasChoices } from './layer-choices';
import { useSpecEdit } from './use-spec-edit';

interface LayerRowProps {
  readonly pack: Pack;
  readonly layer: LayerSpec;
  readonly isTop: boolean;
  readonly isBottom: boolean;
  /** Whether the row's choices are open when the person has not said so. */
  readonly startsOpen: boolean;
}

/** One layer: shown or not, its choices, and when opened its opacity and place in the order. */
export function LayerRow({ pack, layer, isTop, isBottom, startsOpen }: LayerRowProps): ReactNode {
  const edit = useSpecEdit();
  const [chosenOpen, setChosenOpen] = useState<boolean | null>(null);
  const isOpen = chosenOpen ?? startsOpen;
  const title = layerTitles[layer.id];
  const lower = title.toLowerCase();
  const move = (steps: number): void =>
    edit((spec) => moveLayer(spec, layer.id, steps, (id) => hasLayerContents(pack, id)));
  const percent = Math.round(layer.opacity * 100);
  return (
    <li className="layer" data-layer={layer.id} data-visible={layer.visible}>
      <div className="layer-head">
        <CheckField
          label={title}
          name={`Show ${lower}`}
          checked={layer.visible}
          onChange={(isShown) => edit((spec) => showLayer(spec, layer.id, isShown))}
        />
        <button
          type="button"
          className="icon-button"
          aria-expanded={isOpen}
          aria-label={`Options of ${lower}`}
          onClick={() => setChosenOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </div>
      {isOpen ? (
        <div className="layer-body">
          {hasChoices(layer) ? <LayerChoices pack={pack} layer={layer} /> : null}
          <div className="layer-order">
            <label className="field opacity">
              <span className="field-label">Opacity</span>
              <input
                type="range"
                min={0}
                max={100}
                step={5}
                value={percent}
                aria-label={`Opacity of ${lower}`}
                aria-valuetext={`${percent}%`}
                onChange={(event) => {
                  const opacity = Number(event.target.value) / 100;
                  edit((spec) => editLayer(spec, layer.id, { opacity }), `opacity of ${layer.id}`);
                }}
              />
              <output>{percent}%</output>
            </label>
            <span className="order-buttons">
              <OrderButton title={`Move ${lower} up`} icon="up" disabled={isTop} onMove={() => move(1)} />
              <OrderButton
                title={`Move ${lower} down`}
                icon="down"
                disabled={isBottom}
                onMove={() => move(-1)}
              />
            </span>
          </div>
        </div>
      ) : null}
    </li>
  );
}

interface OrderButtonProps {
  readonly title: string;
  readonly icon: 'up' | 'down';
  readonly disabled: boolean;
  readonly onMove: () => void;
}

function OrderButton({ title, icon, disabled, onMove }: OrderButtonProps): ReactNode {
  const disabling = useDisabled(disabled);
  return (
    <button
      type="button"
      className="icon-button is-small"
      aria-label={title}
      title={title}
      {...disabling}
      onClick={onMove}
    >
      <svg className="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={icon === 'up' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} fill="none" />
      </svg>
    </button>
  );
}
