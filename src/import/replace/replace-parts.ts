import type { Pack } from '../../core/pack';
import type { PackInput } from '../../pack/write/pack-input';
import { packInputOf } from '../../pack/write/pack-input-of';
import { leftOutOf } from '../areas/find-outside';
import { describeSources } from './describe-sources';
import { dropUnits } from '../contests/drop-units';
import type { ImportPlan } from '../plan/import-plan';
import { sourceIdOf } from '../contests/plan-contests';
import { describeChangedResources } from './describe-changed-resources';
import { nameBaseUnits } from '../base/name-base-units';
import { raiseVersion } from './raise-version';
import { replaceAreas } from './replace-areas';
import { replaceLayers, type ReplacedLayers } from './replace-layers';
import { addSources, dropUncited } from './replace-sources';
import { replaceVotes, type ReplacedVotes } from './replace-votes';
import { rememberEach } from '../../core/remember';

export interface ReplacedParts {
  readonly input: PackInput;
  readonly votes: ReplacedVotes;
  readonly layers: ReplacedLayers['changed'];
  /** Whether the precincts are drawn from polygons that were given. */
  readonly hasNewAreas: boolean;
}

/** The pack with the parts that were given in place of its own, everything else as it was; made once for a plan. */
export const replaceParts = rememberEach(makeParts, (base) => base);

function makeParts(plan: ImportPlan, base: Pack): ReplacedParts {
  const before = packInputOf(base);
  const named = dropUnits(nameBaseUnits(plan, base), leftOutOf(plan));
  const votes = replaceVotes(plan, base, before, named);
  const hasNewAreas = plan.boundaries?.origin === 'file';
  const { sources, idOf } = addSources(before.sources, describeSources(plan));
  const layers = replaceLayers(plan, base, before, (file) => idOf(sourceIdOf(file)));
  const contests = votes.contests.map((contest) =>
    votes.changed.has(contest.id) ? { ...contest, sourceIds: contest.sourceIds.map(idOf) } : contest,
  );
  const isChanged =
    hasNewAreas ||
    [votes.changed, layers.changed].some(({ size }) => size > 0) ||
    [votes.withTotals, votes.withParticipation].some(({ length }) => length > 0);
  const after: PackInput = {
    ...before,
    title: plan.decisions.title ?? before.title,
    version: isChanged ? raiseVersion(before.version) : before.version,
    description: describe(plan, before, hasNewAreas),
    sources,
    contests,
    returns: votes.returns,
    totals: votes.totals,
    participation: votes.participation,
    ...replaceAreas(plan, base, before, named),
    ...layers.layers,
    resources: describeChangedResources(
      plan,
      before,
      { contests, ...layers.layers },
      { votes, layers },
      idOf,
    ),
  };
  return { input: dropUncited(after, before), votes, layers: layers.changed, hasNewAreas };
}

function describe(plan: ImportPlan, before: PackInput, hasNewAreas: boolean): string {
  if (!hasNewAreas) return before.description;
  const sentence = `Since version ${raiseVersion(before.version)} precincts are drawn by the polygons of ${plan.boundaries?.raw.file ?? ''}.`;
  return `${before.description} ${sentence}`.trim();
}
