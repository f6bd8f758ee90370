import { describe, expect, it } from 'vitest';
import type { ImportView } from '../../../../src/contract/import-view';
import { withBoundaryFile, withBoundaryUse } from '../../../../src/ui/import/boundaries/choose-use';
import { describeAreaChange } from '../../../../src/ui/import/boundaries/describe-area-change';

const file = (name: string, use: string): ImportView['boundaryFiles'][number] => ({
  file: name,
  layer: null,
  format: 'geojson',
  featureCount: 1,
  use,
  field: null,
  feature: null,
  features: [],
  coordinateSystem: { name: 'WGS 84', declaredBy: 'nobody' },
  attributes: [],
});
const files = [file('a', 'precincts'), file('b', 'district'), file('c', 'neighborhoods')];

describe('what a boundary file is used for', () => {
  it('passes from one file to another where one at most can be, and the attribute of ids with it', () => {
    const before = { title: 'Made-up', boundaries: { file: 'a', field: 'id' } };
    expect(withBoundaryUse(files, 'b', 'precincts')(before)).toEqual({
      title: 'Made-up',
      boundaryFiles: [
        { file: 'a', use: 'ignored' },
        { file: 'b', use: 'precincts' },
      ],
    });
  });

  it('leaves the precincts alone when another file changes', () => {
    const before = { boundaries: { field: 'id' }, boundaryFiles: [{ file: 'c', use: 'ignored' as const }] };
    expect(withBoundaryUse(files, 'c', 'neighborhoods')(before)).toEqual({
      boundaries: { field: 'id' },
      boundaryFiles: [{ file: 'c', use: 'neighborhoods' }],
    });
  });

  it('keeps what else is known of a file when its attribute is chosen', () => {
    const before = { boundaryFiles: [{ file: 'b', use: 'district' as const }] };
    expect(withBoundaryFile('b', { field: 'name' })(before).boundaryFiles).toEqual([
      { file: 'b', use: 'district', field: 'name' },
    ]);
    expect(withBoundaryFile('b', { id: null })(before).boundaryFiles?.[0]?.id).toBeNull();
  });
});

describe('the area that repairs change', () => {
  it('is told with its sign, unit and share', () => {
    expect(describeAreaChange(2_000_000, 2_000_000.2)).toBe('The area of all did not change.');
    expect(describeAreaChange(1_000_000, 1_000_500)).toBe(
      'The area of all changed by +500 m², +0.05% of 1 km².',
    );
    expect(describeAreaChange(4_000_000, 2_500_000)).toBe(
      'The area of all changed by −1.5 km², −38% of 4 km².',
    );
    expect(describeAreaChange(9e9, 9e9 + 3)).toContain('less than 0.001%');
  });
});
