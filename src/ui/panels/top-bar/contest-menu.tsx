import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { findCommand, runCommand } from '../../../app/commands/command-list';
import { modeCommandId } from '../../../app/commands/map-commands';
import { findContests, listContests } from '../../../document/list-contests';
import { stepBy } from '../../../app/place-list/step-place';
import { findTyped } from '../../../app/place-list/type-ahead';
import { modeOf, titleOfMode } from '../../../document/mode';
import { shownSpec } from '../../../app/store/state';
import type { Pack } from '../../../core/pack';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';
import './contest-menu.css';

/** A longer list than this is searched by typing in a field of its own. */
const longestUnsearched = 10;
const pageSteps = 10;
/** A pause in typing after which the next letter begins a new word. */
const pauseMilliseconds = 800;

/** The contest that the map is about, and a list of all to choose another from: for packs of many contests. */
export function ContestMenu({ pack }: { readonly pack: Pack }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const shown = useSession((state) => {
    const spec = shownSpec(state);
    return spec === null ? null : titleOfMode(pack, spec);
  });
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="contest-menu"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="button contest-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={listId}
        title={shown ?? 'Choose a contest'}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
          else if (event.key === 'Escape' && isOpen) close();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <span className="visually-hidden">Contest: </span>
        <span className="contest-shown">{shown ?? 'Choose a contest'}</span>
        <Icon name="down" />
      </button>
      {isOpen ? <ContestList pack={pack} id={listId} onClose={close} /> : null}
    </div>
  );
}

interface ContestListProps {
  readonly pack: Pack;
  readonly id: string;
  readonly onClose: () => void;
}

function ContestList({ pack, id, onClose }: ContestListProps): ReactNode {
  const workspace = useWorkspace();
  const spec = useSession(shownSpec);
  const mode = spec === null ? null : modeOf(spec);
  const current = mode?.kind === 'contest' ? mode.contest : null;
  const [text, setText] = useState('');
  const all = useMemo(() => listContests(pack), [pack]);
  const groups = useMemo(() => findContests(all, text), [all, text]);
  const contests = groups.flatMap((group) => group.contests.map(({ contest }) => contest));
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      contests.findIndex((contest) => contest.id === current),
    ),
  );
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const hasField = pack.contests.length > longestUnsearched;

  useEffect(() => (field.current ?? list.current)?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, text]);

  const choose = (contestId: string | undefined): void => {
    if (contestId === undefined) return;
    const command = findCommand(pack, modeCommandId({ kind: 'contest', contest: contestId }));
    if (command === undefined) return;
    runCommand(command, workspace);
    onClose();
  };
  const jump = (letter: string, at: number): void => {
    const goesOn = at - typed.current.at < pauseMilliseconds;
    typed.current = { text: goesOn ? typed.current.text + letter : letter, at };
    const names = contests.map(({ shortTitle }) => ({ name: shortTitle }));
    setActive(findTyped(names, active, typed.current.text) ?? active);
  };
  const actionOf = ({ key, timeStamp }: KeyboardEvent): (() => void) | null => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: pageSteps, PageUp: -pageSteps }[key];
    if (steps !== undefined) return () => setActive(stepBy(contests, active, steps));
    if (key === 'Enter') return () => choose(contests[active]?.id);
    if (key === 'Escape') return onClose;
    if (hasField) return null;
    if (key === 'Home') return () => setActive(0);
    if (key === 'End') return () => setActive(contests.length - 1);
    return key.length === 1 ? () => jump(key, timeStamp) : null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  const pointsAt = contests.length === 0 ? {} : { 'aria-activedescendant': `${id}-${active}` };
  return (
    <div className="contest-popup" onKeyDown={onKeyDown}>
      {hasField ? (
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label="Find a contest"
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls={id}
          aria-describedby={`${id}-count`}
          {...pointsAt}
          placeholder={`Find one of ${pack.contests.length} contests`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setActive(0);
          }}
        />
      ) : null}
      <p id={`${id}-count`} className="visually-hidden" role="status">
        {describeCount(contests.length)}
      </p>
      <div
        ref={list}
        id={id}
        className="contest-list"
        role="listbox"
        aria-label="Contests"
        tabIndex={hasField ? -1 : 0}
        {...(hasField ? {} : pointsAt)}
      >
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p className="overline" aria-hidden="true">
              {group.title}
            </p>
            {group.contests.map(({ contest }) => {
              const index = contests.indexOf(contest);
              return (
                <div
                  key={contest.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  data-current={contest.id === current}
                  title={contest.title}
                  onPointerMove={() => setActive(index)}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(contest.id)}
                >
                  {contest.shortTitle}
                  {contest.id === current ? <span className="result-detail"> · on the map</span> : null}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {contests.length === 0 ? <p className="result-none">No contest of this pack is called that.</p> : null}
    </div>
  );
}

function describeCount(count: number): string {
  if (count === 0) return 'No contests';
  return count === 1 ? '1 contest' : `${count} contests`;
}
