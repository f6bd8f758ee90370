import type { ResidentsMethod } from '../../core/census/residents';
import { formatCount } from './counts';

/** How a count of residents was made, without a full stop. */
export const describeResidentsMethod = (method: ResidentsMethod): string =>
  method === 'published'
    ? 'As published for the tract'
    : 'Tract counts split by area, as if people lived evenly over each tract';

/** Which tracts a district's profile counts. */
export const describeProfileRule = (tractCount: number): string =>
  `Census tracts with more than half their area inside the district, each counted whole (${formatCount(tractCount, 'tract')}).`;
