import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { showShare } from '../../../app/comparison/show-share';
import { reportedCandidates } from '../../../document/measures/contest-pair';
import { hasLayerContents } from '../../../document/layers/pack-layers';
import { shownSpec } from '../../../app/store/state';
import type { Pack } from '../../../core/pack';
import { defaultSmallMultiples, mostSmallMaps } from '../../../document/sheets/small-multiples-spec';
import type { SmallMultiplesSpec } from '../../../document/sheets/small-multiples-spec';
import { CheckField } from '../../controls/check-field';
import { useWorkspace } from '../../workspace/hooks';
import { ExportForm } from '../export/export-form';
import type { ComposePage } from '../export/export-form';
import { makeMultiplesPage } from '../export/make-page';
import { RadioField } from '../../controls/radio-field';
import { SmallMapButtons } from './small-map-buttons';

interface MultiplesFormProps {
  readonly pack: Pack;
  readonly spec: SmallMultiplesSpec;
  readonly onChange: (spec: SmallMultiplesSpec) => void;
}

/** Whose small maps, of which contest and unit. A click on a small map shows it large. */
export function MultiplesForm({ pack, spec, onChange }: MultiplesFormProps): ReactNode {
  const { session } = useWorkspace();
  const compose = useCallback<ComposePage>(
    (theme, size) => makeMultiplesPage(pack, { ...spec, theme }, size),
    [pack, spec],
  );
  const contests = pack.contests.filter(({ units }) => units.length > 0);
  const returns = contests.find(({ contest }) => contest.id === spec.contest);
  const names = returns === undefined ? [] : reportedCandidates(returns);
  const isFull = spec.candidates.length >= mostSmallMaps;
  const toggle = (name: string): void => {
    const chosen = new Set(spec.candidates);
    if (!chosen.delete(name)) chosen.add(name);
    if (chosen.size > 0) onChange({ ...spec, candidates: names.filter((each) => chosen.has(each)) });
  };
  const showLarge = (candidate: string): void => {
    const shown = shownSpec(session.getState());
    if (shown === null) return;
    session.dispatch({ type: 'spec edited', spec: showShare(pack, shown, spec, candidate) });
    session.dispatch({ type: 'dialog shown', dialog: null });
  };
  const title = spec.title ?? `Shares in the ${returns?.contest.shortTitle.toLowerCase() ?? 'contest'}`;
  return (
    <ExportForm
      pack={pack}
      title={title}
      compose={compose}
      overlay={(svg) => <SmallMapButtons svg={svg} candidates={spec.candidates} onChoose={showLarge} />}
    >
      {contests.length < 2 ? null : (
        <RadioField
          legend="Contest"
          value={spec.contest}
          options={contests.map(({ contest }) => ({ value: contest.id, title: contest.shortTitle }))}
          onChange={(contest) => onChange({ ...defaultSmallMultiples(pack, contest), unit: spec.unit })}
        />
      )}
      {spec.unit === 'precincts' && !hasLayerContents(pack, 'neighborhoods') ? null : (
        <RadioField
          legend="By"
          value={spec.unit}
          options={[
            { value: 'precincts', title: 'Precincts' },
            { value: 'neighborhoods', title: 'Neighborhoods' },
          ]}
          onChange={(unit) =>
            onChange({ ...spec, unit: unit === 'neighborhoods' ? 'neighborhoods' : 'precincts' })
          }
        />
      )}
      <fieldset className="radio-field">
        <legend>
          Candidates{' '}
          <span className="radio-detail">
            {spec.candidates.length} of at most {mostSmallMaps}
          </span>
        </legend>
        <div className="multiples-candidates">
          {names.map((name) => (
            <CheckField
              key={name}
              label={name}
              checked={spec.candidates.includes(name)}
              disabled={isFull && !spec.candidates.includes(name)}
              onChange={() => toggle(name)}
            />
          ))}
        </div>
      </fieldset>
    </ExportForm>
  );
}
