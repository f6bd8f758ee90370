import { expect, test } from 'vitest';
import { listCommands } from '../../../src/app/commands/command-list';
import { moveLayer } from '../../../src/document/layers/edit-layer';
import { fillBy } from '../../../src/document/layers/fill-unit';
import { hasLayerContents } from '../../../src/document/layers/pack-layers';
import { fitDrawer, initialDrawer } from '../../../src/app/table/drawer-state';
import { checkUnit } from '../../../src/cli/map/check-unit';
import { checkSpec } from '../../../src/document/check-spec';
import { defaultSpec } from '../../../src/document/default-spec';
import { readShippedPack } from '../../fixtures/shipped-pack';

const whole = readShippedPack();
/** What an import of a county's precincts and returns makes. */
const bare = {
  ...whole,
  districts: whole.districts.filter(({ role }) => role === 'district'),
  neighborhoods: [],
  tracts: [],
  demographicMeasures: [],
  roads: [],
  roadLabels: [],
  places: [],
};

const offered = (pack: typeof whole): readonly string[] =>
  listCommands(pack)
    .map(({ id }) => id)
    .filter((id) => /^(fill|layer):/.test(id));

test('only layers and fills are offered of which the pack has something', () => {
  expect(offered(whole)).toHaveLength(10);
  expect(offered(bare)).toEqual(['fill:precincts', 'layer:precincts', 'layer:boundary']);
});

test('a remembered map of what the pack no longer has stays one that it can draw', () => {
  const remembered = fillBy(whole, defaultSpec(whole, 'light'), 'neighborhoods');
  const withoutNeighborhoods = { ...whole, neighborhoods: [], roads: [], roadLabels: [], places: [] };
  expect(checkSpec(withoutNeighborhoods, remembered)).toEqual({ ok: true, value: remembered });
});

test('a layer moves past those that are not listed, one that is listed a step', () => {
  const spec = defaultSpec(whole, 'light');
  const isListed = (id: (typeof spec.layers)[number]['id']) => hasLayerContents(bare, id);
  const order = (of: typeof spec) => of.layers.map(({ id }) => id).filter(isListed);
  expect(order(spec)).toEqual(['precincts', 'boundary']);
  const moved = moveLayer(spec, 'precincts', 1, isListed);
  expect(order(moved)).toEqual(['boundary', 'precincts']);
  expect(order(moveLayer(moved, 'precincts', -1, isListed))).toEqual(['precincts', 'boundary']);
  expect(moveLayer(spec, 'boundary', 1, isListed)).toBe(spec);
  expect(moved.layers).toHaveLength(spec.layers.length);
});

test('a remembered table of units that the pack has none of lists precincts, and comes back with them', () => {
  const remembered = { ...initialDrawer, unit: 'neighborhoods', plotUnit: 'tracts' } as const;
  expect(fitDrawer(bare, remembered)).toMatchObject({ unit: 'precincts', plotUnit: 'areas' });
  expect(fitDrawer(whole, remembered)).toBe(remembered);
});

test('the command line says which units there are', () => {
  expect(checkUnit(whole, 'neighborhoods')).toEqual({ ok: true, value: 'neighborhoods' });
  const refused = checkUnit({ ...bare, tracts: whole.tracts }, 'neighborhoods');
  expect(refused.ok ? null : refused.error.message).toBe(
    '--unit neighborhoods: this pack has no neighborhoods; it has precincts and tracts.',
  );
});
