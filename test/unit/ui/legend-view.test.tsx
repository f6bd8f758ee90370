import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fillBy, showLayer } from '../../../src/document/layers/fill-unit';
import { buildScene } from '../../../src/scene/build/build-scene';
import { defaultSpec } from '../../../src/document/default-spec';
import { LegendView } from '../../../src/ui/panels/rail/legend-view';
import { readShippedPack } from '../../fixtures/shipped-pack';

test('prints every class, break, note and count of the scene’s legends, in the scene’s colours', () => {
  const pack = readShippedPack();
  const spec = defaultSpec(pack, 'light');
  for (const each of [spec, showLayer(spec, 'tracts', true), fillBy(pack, spec, 'neighborhoods')]) {
    const { legends } = buildScene(pack, each);
    const markup = renderToStaticMarkup(LegendView({ groups: [{ title: null, legends }] }));
    for (const legend of legends) {
      expect(markup).toContain(legend.title);
      for (const label of legend.breakLabels) expect(markup).toContain(`>${label}</span>`);
      for (const entry of [...legend.classes, ...legend.notes]) {
        expect(markup).toContain(entry.label);
        if (entry.count !== null) expect(markup).toMatch(new RegExp(`\\b${entry.count}\\b`));
        if (entry.paint?.kind === 'solid') expect(markup).toContain(entry.paint.colour);
      }
    }
  }
});
