import { layerFormats, type LayerFormat } from '../../formats/facts/list-formats';

/** The formats that a layer can be handed over in, in the order in which a person is offered them. */
export const dataFormats: readonly LayerFormat[] = layerFormats.toSorted((a, b) => a.rank - b.rank);
