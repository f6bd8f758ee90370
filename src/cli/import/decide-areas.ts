import { fail, succeed, type Result } from '../../core/result';
import type { AreaUse, BoundaryFileDecision, ImportDecisions } from '../../import/decisions/import-decisions';
import type { ImportPlan } from '../../import/plan/import-plan';
import { attributeText } from '../../import/joins/join-unit';
import { valueOf, type GivenOptions } from '../given-options';
import type { ImportFiles } from './read-import-files';

const uses: Readonly<Record<string, AreaUse>> = {
  boundaries: 'precincts',
  district: 'district',
  neighborhoods: 'neighborhoods',
  tracts: 'tracts',
};

/** What the options say that boundary files and census tables are, once it is known what is in the files. */
export function decideAreas(
  plan: ImportPlan,
  { namesOf }: ImportFiles,
  options: GivenOptions,
): Result<ImportDecisions> {
  const boundaryFiles: BoundaryFileDecision[] = [];
  for (const [option, use] of Object.entries(uses)) {
    const names = namesOf(option);
    const given = plan.boundaryFiles.filter(({ raw }) => names.includes(raw.file));
    if (names.length > 0 && given.length === 0 && plan.contents.failures.length === 0) {
      return fail('option', `--${option}: there are no boundaries in ${names.join(', ')}.`);
    }
    const [first] = given;
    if (given.length === 1 && first !== undefined) boundaryFiles.push({ file: first.raw.file, use });
  }
  const feature = chooseFeature(plan, boundaryFiles, valueOf(options, 'district-feature'));
  if (!feature.ok) return feature;
  const census = namesOf('demographics');
  const tables = plan.tables.filter(({ raw, census: read }) => census.includes(raw.file) && read !== null);
  if (census.length > 0 && tables.length === 0 && plan.contents.failures.length === 0) {
    return fail(
      'option',
      `--demographics: ${census.join(', ')} holds no table of the census that can be read.`,
    );
  }
  return succeed({
    boundaryFiles: [...boundaryFiles, ...feature.value],
    tables: tables.map(({ key }) => ({ table: key, use: 'demographics' as const })),
  });
}

function chooseFeature(
  plan: ImportPlan,
  decided: readonly BoundaryFileDecision[],
  feature: string | undefined,
): Result<readonly BoundaryFileDecision[]> {
  const file = decided.find(({ use }) => use === 'district')?.file;
  if (feature === undefined) return succeed([]);
  if (file === undefined) return fail('option', '--district-feature needs --district FILE.');
  if (feature === '*') return succeed([{ file, use: 'district', id: null }]);
  const features = plan.boundaryFiles.find(({ raw }) => raw.file === file)?.raw.features ?? [];
  const field = Object.keys(features[0]?.attributes ?? {}).find((name) =>
    features.some(({ attributes }) => attributeText(attributes[name]) === feature),
  );
  return field === undefined
    ? fail('option', `--district-feature: no feature of ${file} is called "${feature}".`)
    : succeed([{ file, use: 'district', field, id: feature }]);
}
