import { mapColumn, type ColumnMapping, type ColumnRole } from './mapping';
import { baseName, foldHeader } from './table-view';

const roleOfSuffix: Readonly<Record<string, ColumnRole>> = {
  E: 'estimate',
  M: 'margin of error',
  EA: 'estimate note',
  MA: 'margin note',
};

/** What a column of a census download is, by its code; null when it is none. */
export function mapCensusColumn(header: string, file: string): ColumnMapping | null {
  const coded = /^([A-Z]{1,2}\d{2,5}[A-Z]*(?:_C\d+)?_\d{3,4})(P?)(EA|MA|E|M)$/.exec(header);
  if (coded !== null) {
    return mapColumn(header, roleOfSuffix[coded[3] ?? ''] ?? 'ignored', {
      name: `${coded[1] ?? ''}${coded[2] ?? ''}`,
    });
  }
  const reporter = /^([BC]\d{5}[A-Z]*)(\d{3})(, Error)?$/.exec(header);
  if (reporter !== null) {
    const role = reporter[3] === undefined ? 'estimate' : 'margin of error';
    return mapColumn(header, role, { name: `${reporter[1] ?? ''}_${reporter[2] ?? ''}` });
  }
  const older = /^HD0([12])_[VS]D?(\d{2,3})$/.exec(header);
  if (older !== null) {
    const table = /([BC]\d{5}[A-Z]*)/.exec(baseName(file))?.[1] ?? 'column';
    const role = older[1] === '1' ? 'estimate' : 'margin of error';
    return mapColumn(header, role, { name: `${table}_${(older[2] ?? '').padStart(3, '0')}` });
  }
  return null;
}

const places = ['state', 'county', 'tract', 'block group'];

/** What a column that names the geography is; null when it is none. */
export function mapGeoColumn(header: string): ColumnMapping | null {
  const folded = foldHeader(header);
  if (/^(geo id|geoid|geo ?id ?10|geo id2|geoid10|id2|fips)$/.test(folded))
    return mapColumn(header, 'geo id');
  if (/^(name|geo display label|geography|geographic area name)$/.test(folded))
    return mapColumn(header, 'unit name');
  return places.includes(folded) ? mapColumn(header, 'geo part', { name: folded }) : null;
}
