/** What a row of a long table reports when it is no candidate's count. */
export type RowSubject =
  | { readonly kind: 'candidate' }
  /** `isPart`: for one party or one kind of ballot only. */
  | { readonly kind: 'registered' | 'ballots'; readonly isPart: boolean }
  | { readonly kind: 'not votes' }
  | { readonly kind: 'contest total' }
  | { readonly kind: 'rate' };

const registered =
  /^(number of )?(registered( voters?)?|(voter )?registration|total registered( voters)?)( total)?$/;
const registeredPart = /^registered( voters?)? .+/;
const ballots = /^((total )?ballots( cast| counted)?|cards cast|voters)( total)?$/;
const notVotes =
  /^(over ?votes?|under ?votes?|blank( votes?| ballots?)?|ballots cast blank|no vote|invalid|spoiled|scattered blanks)$/;
const ballotsPart = /^ballots( cast)? .+/;
const contestTotal = /^(totals?|total votes?( cast)?|votes cast|contest totals?|total votes cast)$/;
const rate = /(^| )turnout( percent(age)?)?$/;

/** By the office first, then by the candidate; `fold` has made both lower case words. */
export function classifyLongRow(office: string, candidate: string): RowSubject {
  for (const text of [office, candidate]) {
    if (text === '') continue;
    if (notVotes.test(text)) return { kind: 'not votes' };
    if (registered.test(text)) return { kind: 'registered', isPart: false };
    if (registeredPart.test(text)) return { kind: 'registered', isPart: true };
    if (ballots.test(text)) return { kind: 'ballots', isPart: false };
    if (ballotsPart.test(text)) return { kind: 'ballots', isPart: true };
    if (rate.test(text)) return { kind: 'rate' };
  }
  return contestTotal.test(candidate) ? { kind: 'contest total' } : { kind: 'candidate' };
}
