import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { announcePlace } from '../../app/place-list/announce-place';
import type { Pack } from '../../core/pack';
import type { MapSpec } from '../../document/layers/map-spec';
import { useOpenMap, useWorkspace } from '../workspace/hooks';
import './access.css';
import { optionsAround } from './options-around';
import { unitTitles, useRoving } from './use-roving';

/**
 * The list of places on the map. It is seen only while it has the focus: after the map in the order of Tab, or by its
 * command.
 */
export function PlacesPanel(): ReactNode {
  const open = useOpenMap();
  return open === null ? null : <PlacesList pack={open.pack} spec={open.spec} />;
}

function PlacesList({ pack, spec }: { readonly pack: Pack; readonly spec: MapSpec }): ReactNode {
  const workspace = useWorkspace();
  const roving = useRoving(pack, spec);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => workspace.provide({ focusPlaces: () => list.current?.focus() }), [workspace]);

  const { places, active, units, unit, isFocused } = roving;
  const place = places[active];
  const isOn = isFocused && place !== undefined;
  const message = roving.message ?? (isOn ? announcePlace(pack, spec, unit, place) : '');
  return (
    <section
      className="places"
      aria-label="Places on the map"
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
      onKeyDown={roving.onKeyDown}
    >
      <div
        ref={list}
        className="places-list"
        role="listbox"
        tabIndex={0}
        aria-label={unitTitles[unit]}
        aria-describedby={`${id}-keys`}
        {...(place === undefined ? {} : { 'aria-activedescendant': `${id}-${active}` })}
      >
        {optionsAround(places, active).map(({ place: each, index }) => (
          <div
            key={each.id}
            id={`${id}-${index}`}
            className="place"
            role="option"
            aria-selected={index === active}
            aria-posinset={index + 1}
            aria-setsize={places.length}
            onPointerDown={(event) => {
              event.preventDefault();
              list.current?.focus();
              roving.goTo(index);
            }}
            onDoubleClick={roving.choose}
          >
            <span className="place-name">{each.name}</span>
            {each.whyNotPlaced === null ? null : <span className="place-note">not on the map</span>}
          </div>
        ))}
      </div>
      <p className="place-detail" role="status">
        {message}
      </p>
      <div className="segments" role="group" aria-label="List">
        {units.map((each) => (
          <button
            key={each}
            type="button"
            className="segment"
            aria-pressed={each === unit}
            onClick={() => {
              roving.showUnit(each);
              list.current?.focus();
            }}
          >
            {unitTitles[each]}
          </button>
        ))}
      </div>
      <p id={`${id}-keys`} className="places-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> in the list, {workspace.onMac ? <kbd>⌥</kbd> : <kbd>Alt</kbd>} with an arrow
        on the map, <kbd>Enter</kbd> to select
      </p>
    </section>
  );
}
