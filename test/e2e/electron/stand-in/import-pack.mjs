const polygon = (x) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 45],
      [x + 0.01, 45],
      [x + 0.01, 45.01],
      [x, 45.01],
      [x, 45],
    ],
  ],
});
const given = {
  'made-up.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: ['101', '102'].map((id, index) => ({
      type: 'Feature',
      properties: { id },
      geometry: polygon(10 + index / 100),
    })),
  }),
  '19990105-made-up.csv': 'id,Ada Made-up,Bo Made-up\n101,7,8\n102,9,10\n',
};

/** Begins an import of a made-up pack, as the page would. */
export async function startImport(call) {
  const { value: started } = await call('startImport', { base: null });
  for (const [name, text] of Object.entries(given)) {
    const bytes = Buffer.from(text);
    await call('addImportFile', { ...started, name, offset: 0, bytes, isLast: true });
  }
  return started;
}

/** Imports a made-up pack as the page would, shows it, and saves it and a layer of it. */
export async function importPack(call) {
  const started = await startImport(call);
  const plan = await call('planImport', { ...started, decisions: { title: 'Made-up District' } });
  const finished = await call('finishImport', started);
  const pack = { id: finished.value?.pack.id ?? 'none' };
  await call('revealPack', pack);
  return {
    votes: plan.value?.contests.map(({ votes }) => votes) ?? plan,
    finished,
    saved: [
      await call('savePack', { pack, form: 'folder', name: 'My pack' }),
      await call('savePack', { pack, form: 'zip', name: 'My pack' }),
      await call('saveLayer', { pack, layer: 'precincts', format: 'gpkg', name: 'My layer' }),
    ],
  };
}
