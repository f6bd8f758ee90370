import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName, withExtension } from '../../../src/host/exports/export-file-name';
import { seedProperties } from '../../fixtures/property-settings';

seedProperties('export-file-name');

test.each([
  ['Runoff margin by precinct', 'Runoff margin by precinct.png'],
  ['Žižkov — 한인타운', 'Žižkov — 한인타운.png'],
  ['../../etc/passwd', 'etc passwd.png'],
  ['C:\\Windows\\x', 'C Windows x.png'],
  ['CON', 'map CON.png'],
  ['nul.txt', 'map nul.txt.png'],
  ['...', 'map.png'],
  ['a\u202Egnp.exe', 'a gnp.exe.png'],
  ['line\nbreak\u0000', 'line break.png'],
  ['share 25.4%. ', 'share 25.4%.png'],
  ['results v1.2', 'results v1.2.png'],
  ['map.png', 'map.png'],
  ['MAP.PNG', 'MAP.PNG'],
  ['map.png.', 'map.png'],
  ['.png', 'png.png'],
  ['CON .old', 'map CON .old.png'],
  ['com¹', 'map com¹.png'],
  ['aux.png', 'map aux.png'],
])('%j is saved as %j', (name, fileName) => {
  expect(exportFileName(name, 'png')).toBe(fileName);
});

test('whatever the title, the name stays in its folder and keeps its extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const fileName = exportFileName(name, 'svg');
      expect(fileName).toMatch(/^[^./\\<>:"|?*\p{Cc}\p{Cf}][^/\\<>:"|?*\p{Cc}\p{Cf}]*\.svg$/u);
      expect(fileName.length).toBeLessThanOrEqual(110);
      expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(220);
      expect(() => encodeURIComponent(fileName)).not.toThrow();
    }),
  );
});

test('a name of any alphabet is cut to what a file system takes, between two characters', () => {
  const fileName = exportFileName('한'.repeat(100), 'geojson');
  expect(fileName).toBe(`${'한'.repeat(66)}.geojson`);
});

test.each([
  ['areas.topo.json', 'topo.json', 'areas.topo.json'],
  ['areas.json', 'topo.json', 'areas.json.topo.json'],
  ['areas.geojson', 'json', 'areas.geojson.json'],
  ['.hidden', 'csv', '.hidden.csv'],
  ['  spaced', 'csv', '  spaced.csv'],
  ['tar.gz', 'tar.gz', 'tar.gz.tar.gz'],
])('the chosen name “%s” of the format .%s is “%s”', (name, extension, fileName) => {
  expect(withExtension(name, extension)).toBe(fileName);
});

test('to give an extension twice gives it once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('png', 'geojson'),
      (name, extension) => {
        const once = withExtension(name, extension);
        expect(withExtension(once, extension)).toBe(once);
      },
    ),
  );
});
