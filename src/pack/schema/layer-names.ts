/** The objects of `boundaries.topo.json`, in the order in which the builder writes them. */
export const layerNames = ['districts', 'neighborhoods', 'tracts', 'precinct_areas', 'roads'] as const;

export type LayerName = (typeof layerNames)[number];
