import type { ColumnRole } from '../../import/layouts/mapping';

/** What a column can mean, as a person calls it. */
const roleTitles: Readonly<Record<ColumnRole, string>> = {
  'unit id': 'Precinct’s id',
  'unit part': 'Part of the precinct’s id',
  'unit name': 'Precinct’s name',
  office: 'Office',
  district: 'District',
  stage: 'Stage',
  date: 'Date',
  candidate: 'Candidate',
  party: 'Party',
  'party of a primary': 'Party of a primary',
  votes: 'Votes',
  mode: 'Way of voting',
  'mode votes': 'Votes of a way of voting',
  'candidate votes': 'Votes of a candidate',
  'row total': 'Total of the votes',
  'not votes': 'Counted, but no votes',
  registered: 'Registered voters',
  ballots: 'Ballots cast',
  'row type': 'Kind of row',
  'geo id': 'Census id',
  'geo part': 'Part of the census id',
  estimate: 'Estimate',
  'margin of error': 'Margin of error',
  'estimate note': 'Note on the estimate',
  'margin note': 'Note on the margin',
  ignored: 'Not used',
};

export const nameRole = (role: string): string =>
  Object.entries(roleTitles).find(([key]) => key === role)?.[1] ?? role;

type ColumnDetail = 'contest' | 'name' | 'party';

const detailsOfRoles: Readonly<Partial<Record<string, readonly ColumnDetail[]>>> = {
  'candidate votes': ['name', 'party', 'contest'],
  'row total': ['contest'],
  'unit part': ['name'],
  'geo part': ['name'],
  'mode votes': ['name'],
  estimate: ['name'],
  'margin of error': ['name'],
  'estimate note': ['name'],
  'margin note': ['name'],
};

/** What must be said of a column besides its role. */
export const detailsOfRole = (role: string): readonly ColumnDetail[] => detailsOfRoles[role] ?? [];

/** What a detail of a column is called. */
export function nameDetail(role: string, detail: ColumnDetail): string {
  if (detail !== 'name') return detail === 'contest' ? 'Contest' : 'Party';
  if (role === 'candidate votes') return 'Candidate';
  if (role === 'mode votes') return 'Way of voting';
  return role === 'unit part' || role === 'geo part' ? 'Part' : 'Column';
}
