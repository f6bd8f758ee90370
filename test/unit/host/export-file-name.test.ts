import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName } from '../../../src/host/exports/export-file-name';
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
])('%j is saved as %j', (name, fileName) => {
  expect(exportFileName(name, 'png')).toBe(fileName);
});

test('whatever the title, the name stays in its folder and keeps its extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const fileName = exportFileName(name, 'svg');
      expect(fileName).toMatch(/^[^./\\<>:"|?*\p{Cc}\p{Cf}][^/\\<>:"|?*\p{Cc}\p{Cf}]*\.svg$/u);
      expect(fileName.length).toBeLessThanOrEqual(110);
      expect(() => encodeURIComponent(fileName)).not.toThrow();
    }),
  );
});
