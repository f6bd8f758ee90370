/** Who could vote and who did in one reporting unit, as the agency counted them; null where it does not say. */
export interface ParticipationRecord {
  readonly contestId: string;
  /** Of a reporting unit of the contest. */
  readonly unitId: string;
  readonly registeredVoters: number | null;
  readonly ballotsCast: number | null;
}
