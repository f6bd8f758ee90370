import type { Pack, UnitReference } from '../../core/pack';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { MapSpec } from '../../document/layers/map-spec';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';
import type { Side } from '../comparison/comparison-state';
import type { DrawerState } from '../table/drawer-state';
import type {
  DataExport,
  DialogName,
  Notice,
  PackOrigin,
  PanelName,
  SavedChoices,
  Subject,
  Theme,
  ThemeChoice,
} from './state';

/** What the session remembers between launches. */
export interface RememberedSettings extends SavedChoices {
  readonly theme: ThemeChoice;
  readonly panels: Readonly<Record<PanelName, boolean>>;
  readonly drawer: DrawerState;
  readonly singleKeys: boolean;
  readonly dataExport: DataExport;
  /** The id of the listed pack that was open last. */
  readonly lastPack: string | null;
}

/** Everything that can happen to a session, as data. */
export type Action =
  | { readonly type: 'settings read'; readonly settings: RememberedSettings }
  | { readonly type: 'pack loading'; readonly what: string }
  | {
      readonly type: 'pack opened';
      readonly pack: Pack;
      readonly origin: PackOrigin;
      readonly spec: MapSpec;
      /** The remembered comparison, and whether it was left open. */
      readonly comparison?: ComparisonSpec | null;
      readonly isComparing?: boolean;
      /** The remembered choices of small multiples. */
      readonly multiples?: SmallMultiplesSpec | null;
    }
  | { readonly type: 'pack refused'; readonly text: string }
  | { readonly type: 'comparison opened'; readonly comparison: ComparisonSpec }
  | { readonly type: 'comparison closed' }
  | { readonly type: 'comparison edited'; readonly comparison: ComparisonSpec; readonly key?: string }
  | { readonly type: 'comparison side chosen'; readonly side: Side }
  | { readonly type: 'small multiples chosen'; readonly multiples: SmallMultiplesSpec }
  | { readonly type: 'data export chosen'; readonly dataExport: DataExport }
  /** While comparing, the map in hand is edited. `key`: see {@link import('./state').SessionState.editKey}. */
  | { readonly type: 'spec edited'; readonly spec: MapSpec; readonly key?: string }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'selected'; readonly subject: Subject | null }
  | { readonly type: 'hovered'; readonly reference: UnitReference | null }
  | { readonly type: 'highlighted'; readonly subjects: readonly Subject[] }
  | { readonly type: 'drawer changed'; readonly change: Partial<DrawerState> }
  | { readonly type: 'theme chosen'; readonly theme: ThemeChoice }
  | { readonly type: 'system theme changed'; readonly theme: Theme }
  | { readonly type: 'panel toggled'; readonly panel: PanelName; readonly open: boolean }
  | {
      readonly type: 'dialog shown';
      readonly dialog: DialogName | null;
      readonly citedSources?: readonly string[];
    }
  | { readonly type: 'search typed'; readonly text: string }
  | { readonly type: 'notice shown'; readonly notice: Notice | null }
  | { readonly type: 'single keys switched'; readonly on: boolean };
