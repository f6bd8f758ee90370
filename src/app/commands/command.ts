import type { WorldBounds } from '../../scene/display/scene';
import type { Session } from '../store/session';
import type { SessionState } from '../store/state';
import type { Shortcut } from './shortcut';

export type CommandGroup = 'Map' | 'Compare' | 'Layers' | 'Edit' | 'File' | 'Window' | 'Help';

/** What commands ask of the window they run in. */
export interface Surface {
  focusSearch(): void;
  /** Asks the person for a zipped pack. */
  pickPackFile(): void;
  /** Asks the person for a pack folder. */
  pickPackFolder(): void;
  /** Asks the person for files to import, or for a folder of them. */
  pickImportFiles(what: 'files' | 'folder'): void;
  /** Shows the import in hand, or the beginning of one. */
  openImport(): void;
  /** Begins an import whose files replace parts of the open pack. */
  replaceParts(): void;
  showBounds(bounds: WorldBounds): void;
  /** Moves the map so that the middle of these bounds is in sight, without zooming. */
  revealBounds(bounds: WorldBounds): void;
  /** Puts the focus on the list of places. */
  focusPlaces(): void;
  /** Puts the focus on the map that is shown, where it belongs when nothing else has a claim to it. */
  focusMap(): void;
  /** Shows everything that the map is about. */
  fitMap(): void;
}

export interface CommandContext {
  readonly session: Session;
  readonly surface: Surface;
}

/** Something that a person can do, the same for buttons, menus and the keyboard. */
export interface Command<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly group: CommandGroup;
  readonly shortcuts: readonly Shortcut[];
  isEnabled(state: SessionState): boolean;
  /** Why it is not enabled, as a sentence, where that is not plain to see; null while it is. */
  whyNot?(state: SessionState): string | null;
  /** For commands that switch something: whether it is on. */
  isOn?(state: SessionState): boolean;
  run(context: CommandContext): void;
}
