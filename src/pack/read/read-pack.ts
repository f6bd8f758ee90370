import type { Pack } from '../../core/pack';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { ResourceName } from '../schema/resource-names';
import { formatBytes } from '../../words/format';
import { defaultLimits } from '../../files/limits';
import type { PackLimits } from '../../files/limits';
import { readBoundaries } from './read-boundaries';
import { readContests } from './read-contests';
import { datapackageFile, readDatapackage } from './read-datapackage';
import { readDetails } from './read-details';
import { checkMeasures, readDemographics } from './read-demographics';
import { noFacts, readFacts } from './read-facts';
import { readParticipation } from './read-participation';
import { readPlaces, readRoadLabels } from './read-places';
import { readPrecincts } from './read-precincts';
import { readReturns } from './read-returns';
import { readTotals } from './read-totals';
import { stop, Stop } from '../../files/stop';

/**
 * Reads and checks a pack.
 *
 * @param files the bytes of the pack's files by their path inside the pack
 * @returns the pack, or the first thing that is wrong with its file and place
 */
export function readPack(
  files: ReadonlyMap<string, Uint8Array>,
  limits: PackLimits = defaultLimits,
): Result<Pack> {
  try {
    checkSizes(files, limits);
    return succeed(assemblePack(files));
  } catch (error) {
    if (error instanceof Stop) return { ok: false, error: error.userError };
    throw error;
  }
}

function checkSizes(files: ReadonlyMap<string, Uint8Array>, limits: PackLimits): void {
  let total = 0;
  for (const [file, bytes] of files) {
    total += bytes.length;
    if (bytes.length > limits.fileBytes) {
      stop(
        'too-large',
        `This file has ${formatBytes(bytes.length)}; at most ${formatBytes(limits.fileBytes)} are read.`,
        {
          file,
        },
      );
    }
    if (total > limits.totalBytes) {
      stop('too-large', `With this file the pack is larger than ${formatBytes(limits.totalBytes)}.`, {
        file,
      });
    }
  }
}

function assemblePack(files: ReadonlyMap<string, Uint8Array>): Pack {
  const { datapackage, sources, resources, contents } = readDatapackage(files);
  const sourceIds = new Set(sources.map(({ id }) => id));
  const read = <T>(name: ResourceName, reader: (file: string, bytes: Uint8Array) => T): T | null => {
    const content = contents.get(name);
    return content === undefined ? null : reader(content.file, content.bytes);
  };
  const readRequired = <T>(name: ResourceName, reader: (file: string, bytes: Uint8Array) => T): T => {
    const content = contents.get(name);
    if (content === undefined) throw new Error(`The resource ${name} was not checked`);
    return reader(content.file, content.bytes);
  };

  const boundaries = readRequired('boundaries', readBoundaries);
  const contests = readRequired('contests', (file, bytes) => readContests(file, bytes, sourceIds));
  const contestIds = new Set(contests.map(({ id }) => id));
  const { precincts, areas } = readRequired('precincts', (file, bytes) =>
    readPrecincts(file, bytes, boundaries),
  );
  const precinctIds = new Set(precincts.map(({ id }) => id));
  const totals = readRequired('totals', (file, bytes) => readTotals(file, bytes, contestIds));
  const tracts = read('demographics', (file, bytes) => readDemographics(file, bytes, boundaries)) ?? [];
  const { demographicMeasures } = datapackage.districtAtlas;
  checkMeasures(
    datapackageFile,
    demographicMeasures,
    new Set(Object.keys(tracts[0]?.values ?? {})),
    sourceIds,
  );

  const participation = read('participation', (file, bytes) => readParticipation(file, bytes, contestIds));
  const returns = readRequired('returns', (file, bytes) =>
    readReturns(file, bytes, { contests, totals, precinctIds }),
  );

  return {
    name: datapackage.name,
    title: datapackage.title,
    version: datapackage.version,
    description: datapackage.description,
    sources,
    resources,
    contests: returns.contests,
    districts: boundaries.districts,
    neighborhoods: boundaries.neighborhoods,
    tracts,
    demographicMeasures,
    precincts,
    precinctAreas: areas,
    ...(participation === null ? {} : { participation }),
    roads: boundaries.roads,
    roadLabels: read('road_labels', readRoadLabels) ?? [],
    places: read('places', readPlaces) ?? [],
    facts: read('facts', (file, bytes) => readFacts(file, bytes, contestIds)) ?? noFacts,
    details: readDetails(files, datapackage, returns.counties),
  };
}
