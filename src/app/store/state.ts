import type { Input } from '../../contract/operations';
import type { Pack, UnitReference } from '../../core/pack';
import { firstLayerFormat } from '../../formats/facts/file-formats';
import type { MapSpec } from '../../document/layers/map-spec';
import { noHistory, type History } from '../../document/history';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';
import { activeSpecOf, initialComparison } from '../comparison/comparison-state';
import type { ComparisonState } from '../comparison/comparison-state';
import { initialDrawer, type DrawerState } from '../table/drawer-state';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';
export type PanelName = 'rail' | 'inspector' | 'drawer';
export type DialogName =
  'open' | 'export' | 'export data' | 'shortcuts' | 'sources' | 'small multiples' | 'description';

/**
 * What the inspector can be about. A `reporting unit` is one without an area on the map: a precinct that could not be
 * located, or a ballot group.
 */
export type Subject = UnitReference | { readonly unit: 'reporting unit'; readonly id: string };

/** One sentence for the person, with a serial so that the same sentence twice is two notices. */
export interface Notice {
  readonly kind: 'error' | 'done';
  readonly text: string;
}

/** Where the open pack came from: the host's list, or files that the person gave. */
export type PackOrigin =
  | { readonly kind: 'listed'; readonly id: string }
  | { readonly kind: 'given'; readonly files: ReadonlyMap<string, Uint8Array> };

/** The layer and the format that data was exported in last. */
export type DataExport = Pick<Input<'saveLayer'>, 'layer' | 'format'>;

/** What is remembered of packs, by pack name; read back it is checked before it is used. */
export interface SavedChoices {
  readonly savedSpecs: Readonly<Record<string, unknown>>;
  readonly savedComparisons: Readonly<Record<string, unknown>>;
  readonly savedMultiples: Readonly<Record<string, unknown>>;
  /** Names of the packs whose comparison was left open. */
  readonly comparing: readonly string[];
}

export interface SessionState extends SavedChoices, History<MapSpec> {
  readonly pack: Pack | null;
  /** The id of the pack of the host's list that was open last; packs from files cannot be found again. */
  readonly lastPack: string | null;
  /** null before a pack is open. */
  readonly packOrigin: PackOrigin | null;
  /** What is being opened, as a person would call it; null when nothing is. */
  readonly loading: string | null;
  readonly spec: MapSpec | null;
  readonly comparison: ComparisonState;
  /** The choices of small multiples; null for the usual ones of the pack. */
  readonly multiples: SmallMultiplesSpec | null;
  readonly multiplesHistory: History<SmallMultiplesSpec | null>;
  readonly dataExport: DataExport;
  /** The panels as they were when the comparison opened; null while none is open. */
  readonly panelsBefore: Readonly<Record<PanelName, boolean>> | null;
  readonly selection: Subject | null;
  readonly hover: UnitReference | null;
  /** What is marked in the plot, the table and on the map at once. */
  readonly highlights: readonly Subject[];
  readonly drawer: DrawerState;
  readonly theme: ThemeChoice;
  readonly systemTheme: Theme;
  readonly panels: Readonly<Record<PanelName, boolean>>;
  readonly dialog: DialogName | null;
  /** The source that the sources dialog points at. */
  readonly citedSources: readonly string[];
  readonly searchText: string;
  readonly notice: Notice | null;
  /** Whether shortcuts without a modifier key are on. */
  readonly singleKeys: boolean;
}

export const initialState: SessionState = {
  pack: null,
  packOrigin: null,
  lastPack: null,
  loading: null,
  spec: null,
  ...noHistory,
  comparison: initialComparison,
  multiples: null,
  multiplesHistory: noHistory,
  dataExport: { layer: 'precincts', format: firstLayerFormat },
  panelsBefore: null,
  selection: null,
  hover: null,
  highlights: [],
  drawer: initialDrawer,
  theme: 'system',
  systemTheme: 'light',
  panels: { rail: true, inspector: true, drawer: false },
  dialog: null,
  citedSources: [],
  searchText: '',
  notice: null,
  singleKeys: true,
  savedSpecs: {},
  savedComparisons: {},
  savedMultiples: {},
  comparing: [],
};

/** The theme that is shown: the person's choice, or the system's. */
export function themeOf(state: SessionState): Theme {
  return state.theme === 'system' ? state.systemTheme : state.theme;
}

/** The specification that panels tell of and edit: the map's, or while comparing that of the map in hand. */
export function shownSpec(state: SessionState): MapSpec | null {
  return activeSpecOf(state.comparison) ?? state.spec;
}
