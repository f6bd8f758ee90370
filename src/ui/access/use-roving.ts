import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { listPlaces, unitOfSubject } from '../../app/place-list/list-places';
import type { Direction, Place } from '../../app/place-list/place';
import { neighbourOf, stepBy } from '../../app/place-list/step-place';
import { findTyped } from '../../app/place-list/type-ahead';
import { boundsOfSubject } from '../../app/places/bounds-of-subject';
import { fillUnitOf } from '../../document/layers/fill-unit';
import type { FillUnit } from '../../document/layers/fill-unit';
import { revealSubject } from '../../app/store/reveal-subject';
import { shownSpec } from '../../app/store/state';
import { subjectKey } from '../../app/table/subject-key';
import type { Pack } from '../../core/pack';
import type { MapSpec } from '../../document/layers/map-spec';
import { useWorkspace } from '../workspace/hooks';
import { returnFocus } from '../workspace/return-focus';

/** What each list is called. */
export const unitTitles: Readonly<Record<FillUnit, string>> = {
  precincts: 'Precincts',
  neighborhoods: 'Neighborhoods',
  tracts: 'Census tracts',
};

const unitNouns: Readonly<Record<FillUnit, string>> = {
  precincts: 'precinct',
  neighborhoods: 'neighborhood',
  tracts: 'census tract',
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

const pageSteps = 10;
/** A pause in typing after which the next letter begins a new word. */
const pauseMilliseconds = 800;

export interface Roving {
  readonly unit: FillUnit;
  /** Those lists that have any entries. */
  readonly units: readonly FillUnit[];
  readonly places: readonly Place[];
  readonly active: number;
  readonly isFocused: boolean;
  /** What is to be told instead of the active place; null: nothing. */
  readonly message: string | null;
  readonly goTo: (index: number) => void;
  readonly showUnit: (unit: FillUnit) => void;
  /** Selects the active place, as a click on the map does. */
  readonly choose: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A list of places that keys walk through: the place with the focus is pointed at on the map, and the map follows. */
export function useRoving(pack: Pack, spec: MapSpec): Roving {
  const { session, surface } = useWorkspace();
  const [chosenUnit, setChosenUnit] = useState<FillUnit | null>(null);
  const [activeIds, setActiveIds] = useState<Readonly<Partial<Record<FillUnit, string>>>>({});
  const [isFocused, setIsFocused] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const cameFrom = useRef<Element | null>(null);

  const units = (Object.keys(unitTitles) as FillUnit[]).filter((each) => listPlaces(pack, each).length > 0);
  const unit = chosenUnit ?? fillUnitOf(spec) ?? units[0] ?? 'precincts';
  const places = listPlaces(pack, unit);
  const indexIn = (list: readonly Place[], id: string | undefined): number =>
    Math.max(
      0,
      list.findIndex((place) => place.id === id),
    );
  const active = indexIn(places, activeIds[unit]);

  const pointAt = (place: Place | undefined): void => {
    const subject = place?.subject;
    const reference = subject === undefined || subject.unit === 'reporting unit' ? null : subject;
    session.dispatch({ type: 'hovered', reference });
    const bounds = reference === null ? null : boundsOfSubject(pack, reference);
    if (bounds !== null) surface.revealBounds(bounds);
  };
  const show = (of: FillUnit, index: number): void => {
    const place = listPlaces(pack, of)[index];
    setMessage(null);
    if (place !== undefined) setActiveIds((ids) => ({ ...ids, [of]: place.id }));
    pointAt(place);
  };
  const goTo = (index: number): void => show(unit, index);
  const showUnit = (of: FillUnit): void => {
    setChosenUnit(of);
    show(of, indexIn(listPlaces(pack, of), activeIds[of]));
  };
  const choose = (): void => {
    const place = places[active];
    const open = shownSpec(session.getState());
    if (place === undefined || open === null) return;
    session.dispatch({ type: 'spec edited', spec: revealSubject(pack, open, place.subject) });
    session.dispatch({ type: 'selected', subject: place.subject });
    session.dispatch({ type: 'panel toggled', panel: 'inspector', open: true });
  };

  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.contains(relatedTarget)) return;
    cameFrom.current = relatedTarget;
    setIsFocused(true);
    const { selection } = session.getState();
    const of = selection === null ? null : unitOfSubject(selection);
    if (selection === null || of === null) {
      show(unit, active);
      return;
    }
    setChosenUnit(of);
    show(of, indexIn(listPlaces(pack, of), subjectKey(selection)));
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (currentTarget.contains(relatedTarget)) return;
    setIsFocused(false);
    setMessage(null);
    session.dispatch({ type: 'hovered', reference: null });
  };
  const walk = (direction: Direction): void => {
    const next = neighbourOf(places, active, direction);
    if (next !== null) goTo(next);
    else setMessage(`No ${unitNouns[unit]} to the ${direction}.`);
  };
  const jump = (letter: string, at: number): void => {
    const goesOn = at - typed.current.at < pauseMilliseconds;
    typed.current = { text: goesOn ? typed.current.text + letter : letter, at };
    const found = findTyped(places, active, typed.current.text);
    if (found !== null) goTo(found);
  };
  const leave = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    returnFocus(document, cameFrom.current, surface);
  };
  const actionOf = ({ key, altKey, target, timeStamp }: KeyboardEvent): (() => void) | null => {
    if (key === 'Escape') return leave;
    if ((target as Element).role !== 'listbox') return null;
    const direction = directions[key];
    if (altKey) return direction === undefined ? null : () => walk(direction);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: pageSteps, PageUp: -pageSteps }[key];
    if (steps !== undefined) return () => goTo(stepBy(places, active, steps));
    if (key === 'Home') return () => goTo(0);
    if (key === 'End') return () => goTo(places.length - 1);
    if (key === 'Enter') return choose;
    return key.length === 1 ? () => jump(key, timeStamp) : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = event.ctrlKey || event.metaKey ? null : actionOf(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return {
    unit,
    units,
    places,
    active,
    isFocused,
    message,
    goTo,
    showUnit,
    choose,
    onFocus,
    onBlur,
    onKeyDown,
  };
}
