import { findContest } from '../../core/election/find-contest';
import type { Pack } from '../../core/pack';
import { reportedCandidates } from './contest-pair';
import { candidatesOfBoth, marginPairOf, type ChosenPair } from './margin-pair';
import type { ChoiceField, ContestIds, FieldOption } from './measure-of';

type OfContests = { readonly contest: string } | ContestIds;

/** Whom a measure can be about: everyone whom its contest reports, or both of its contests. */
export function candidatesFor(pack: Pack, measure: OfContests): readonly string[] {
  if ('from' in measure) return candidatesOfBoth(pack, measure.from, measure.to);
  const returns = findContest(pack, measure.contest);
  return returns === undefined ? [] : reportedCandidates(returns);
}

const toOption = (name: string): FieldOption => ({ value: name, title: name });

/** Whose votes: one candidate. */
export function candidateField<M extends OfContests & { readonly candidate: string }>(): ChoiceField<M> {
  return {
    control: 'choice',
    label: 'For',
    name: 'Candidate',
    options: (pack, measure) => candidatesFor(pack, measure).map(toOption),
    value: (_, measure) => measure.candidate,
    choose: (_, measure, candidate) => ({ ...measure, candidate }),
  };
}

/** Whose votes: one candidate or all. */
export function candidateOrAllField<
  M extends OfContests & { readonly candidate: string | null },
>(): ChoiceField<M> {
  return {
    control: 'choice',
    label: 'For',
    name: 'Candidate',
    options: (pack, measure) => [
      { value: '', title: 'All candidates' },
      ...candidatesFor(pack, measure).map(toOption),
    ],
    value: (_, measure) => measure.candidate ?? '',
    choose: (_, measure, name) => ({ ...measure, candidate: name === '' ? null : name }),
  };
}

/** Whose lead over whom; nothing to choose where there are only two. */
export function pairFields<M extends OfContests & ChosenPair>(
  pack: Pack,
  measure: M,
): readonly ChoiceField<M>[] {
  const names = candidatesFor(pack, measure);
  const pair = marginPairOf(pack, measure);
  if (pair === null || names.length <= 2) return [];
  const others = (name: string): readonly FieldOption[] =>
    names.filter((each) => each !== name).map(toOption);
  return [
    {
      control: 'choice',
      label: 'Lead of',
      name: 'Leading candidate',
      options: () => others(pair.under),
      value: () => pair.over,
      choose: (_, chosen, over) => ({ ...chosen, over, under: pair.under }),
    },
    {
      control: 'choice',
      label: 'over',
      name: 'Trailing candidate',
      options: () => others(pair.over),
      value: () => pair.under,
      choose: (_, chosen, under) => ({ ...chosen, over: pair.over, under }),
    },
  ];
}
