import type { ReactNode } from 'react';
import { eliminatedLabel, eliminatedOf, toggleInGroup } from '../../../document/measures/candidate-group';
import type { Pack } from '../../../core/pack';
import { formatCount } from '../../../words/format';
import type { ElectionMeasure } from '../../../document/measures/measure-schema';
import { CheckField } from '../../controls/check-field';
import { LabeledField } from '../../controls/labeled-field';

type GroupShare = Extract<ElectionMeasure, { candidates: string[] }>;

interface CandidateGroupFieldProps {
  readonly pack: Pack;
  readonly measure: GroupShare;
  readonly of: string;
  /** Everyone who can be in the group, in the contest's order. */
  readonly names: readonly string[];
  readonly onChange: (measure: GroupShare) => void;
}

/** Whose votes are counted together, and what the person calls them. */
export function CandidateGroupField({
  pack,
  measure,
  of,
  names,
  onChange,
}: CandidateGroupFieldProps): ReactNode {
  const returns = pack.contests.find(({ contest }) => contest.id === measure.contest);
  const eliminated = returns === undefined ? [] : eliminatedOf(pack, returns);
  const chosen = new Set(measure.candidates);
  const rename = (text: string): void => onChange({ ...measure, label: text === '' ? null : text });
  return (
    <div className="group-field">
      <LabeledField label="Called">
        <input
          type="text"
          maxLength={80}
          placeholder="a name for them"
          aria-label={`Name of the group of ${of}`}
          value={measure.label ?? ''}
          onChange={(event) => rename(event.target.value)}
        />
      </LabeledField>
      <fieldset className="group-members">
        <legend>
          {chosen.size === 1 ? '1 candidate' : `${formatCount(chosen.size, 'candidate')} together`}
        </legend>
        <div className="group-list">
          {names.map((name) => (
            <CheckField
              key={name}
              label={name}
              checked={chosen.has(name)}
              onChange={() =>
                onChange({ ...measure, candidates: toggleInGroup(measure.candidates, name, names) })
              }
            />
          ))}
        </div>
      </fieldset>
      {eliminated.length === 0 ? null : (
        <button
          type="button"
          className="link"
          onClick={() => onChange({ ...measure, candidates: [...eliminated], label: eliminatedLabel })}
        >
          All who were eliminated
        </button>
      )}
    </div>
  );
}
