import type { ResourceInput } from '../../../src/pack/write/pack-input';
import type { ResourceName } from '../../../src/pack/schema/resource-names';

/** What each file of the pack holds, from whom, and what was done to it. */
export const resources: Readonly<Partial<Record<ResourceName, ResourceInput>>> = {
  boundaries: {
    title: 'Districts, neighborhoods, census tracts, approximate precinct areas and roads',
    sourceIds: ['census-districts', 'county-areas', 'census-tracts', 'precinct-layers', 'natural-earth-roads'],
    method:
      'Borders are rounded to a millionth of a degree and stored once where they are shared. Precinct areas are approximate: ' +
      'Thiessen cells of the located precincts, clipped to the district; precincts at one location share a cell.',
  },
  contests: {
    title: 'Contests',
    sourceIds: ['votes-cast-primary', 'votes-cast-runoff'],
    method: null,
  },
  returns: {
    title: 'Votes by precinct and candidate',
    sourceIds: ['votes-cast-primary', 'votes-cast-runoff'],
    method: null,
  },
  totals: {
    title: 'District totals by candidate',
    sourceIds: ['votes-cast-primary', 'votes-cast-runoff'],
    method: null,
  },
  precincts: {
    title: 'Precincts and their locations',
    sourceIds: ['votes-cast-primary', 'precinct-layers'],
    method:
      'No layer of the precincts of 2017 was published. Locations are centres of precincts with the same number in the ' +
      'layers of 2018 and 2020; each row gives the method and how far off the location may be.',
  },
  demographics: {
    title: 'Population, income and living conditions by census tract',
    sourceIds: ['acs-b03002', 'acs-b19013', 'calenviroscreen', 'calenviroscreen-housing', 'census-tracts'],
    method:
      'Figures as published. Area and share inside the district are measured on the drawn boundaries, water included.',
  },
  places: {
    title: 'Places by the names that people use',
    sourceIds: ['general-knowledge'],
    method: 'Points are good to about 300 metres.',
  },
  road_labels: {
    title: 'Route numbers and road names',
    sourceIds: ['general-knowledge', 'natural-earth-roads'],
    method: 'Points are good to about 500 metres and then moved to the nearest major road line where one is near.',
  },
  facts: {
    title: 'Dated statements about the district and its elections',
    sourceIds: [
      'report-city-news-service',
      'report-los-angeles-times',
      'report-rewire',
      'report-down-with-tyranny',
      'votes-cast-runoff',
    ],
    method: 'Each row names the document that says so; a row without one has no source on record.',
  },
};
