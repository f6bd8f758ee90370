import type { Source } from '../../../src/core/pack';

const publicDomain = 'Public domain (work of the U.S. government)';
const countyRecord = 'Public record of Los Angeles County';
const quoted = 'Facts quoted from a published report';

const registrar = 'Los Angeles County Registrar-Recorder/County Clerk';
const registrarAddress = 'https://lavote.gov/';

/** Who published what the pack holds. Addresses are the publisher's own pages; null where none is recorded. */
export const sources: readonly Source[] = [
  {
    id: 'census-districts',
    title: 'Congressional district boundaries',
    agency: 'U.S. Census Bureau',
    vintage: '115th Congress',
    address: 'https://www.census.gov/programs-surveys/geography.html',
    licence: publicDomain,
  },
  {
    id: 'census-tracts',
    title: 'Census tract boundaries',
    agency: 'U.S. Census Bureau',
    vintage: 'Census 2010',
    address: 'https://www.census.gov/programs-surveys/geography.html',
    licence: publicDomain,
  },
  {
    id: 'acs-b03002',
    title: 'American Community Survey, table B03002, Hispanic or Latino origin by race',
    agency: 'U.S. Census Bureau',
    vintage: 'ACS 2013–2017',
    address: 'https://www.census.gov/programs-surveys/acs',
    licence: publicDomain,
  },
  {
    id: 'acs-b19013',
    title: 'American Community Survey, table B19013, median household income',
    agency: 'U.S. Census Bureau',
    vintage: 'ACS 2013–2017',
    address: 'https://www.census.gov/programs-surveys/acs',
    licence: publicDomain,
  },
  {
    id: 'calenviroscreen',
    title: 'Population characteristics',
    agency: 'California OEHHA',
    vintage: 'CalEnviroScreen 3.0 (ACS 2011–2015)',
    address: 'https://oehha.ca.gov/calenviroscreen/report/calenviroscreen-30',
    licence: 'Public record of the State of California',
  },
  {
    id: 'calenviroscreen-housing',
    title: 'Population characteristics, housing burden',
    agency: 'California OEHHA',
    vintage: 'CalEnviroScreen 3.0 (HUD CHAS 2009–2013)',
    address: 'https://oehha.ca.gov/calenviroscreen/indicator/housing-burden',
    licence: 'Public record of the State of California',
  },
  {
    id: 'county-areas',
    title: 'Countywide Statistical Areas',
    agency: 'Los Angeles County',
    vintage: '2018',
    address: null,
    licence: countyRecord,
  },
  {
    id: 'natural-earth-roads',
    title: 'Roads at 1:10 million',
    agency: 'Natural Earth',
    vintage: 'undated',
    address: 'https://www.naturalearthdata.com/',
    licence: 'Public domain',
  },
  {
    id: 'votes-cast-primary',
    title: 'Statement of votes cast, special primary',
    agency: registrar,
    vintage: '2017-04-04',
    address: registrarAddress,
    licence: countyRecord,
  },
  {
    id: 'votes-cast-runoff',
    title: 'Statement of votes cast, special general election (runoff)',
    agency: registrar,
    vintage: '2017-06-06',
    address: registrarAddress,
    licence: countyRecord,
  },
  {
    id: 'precinct-layers',
    title: 'Precinct layers of later elections',
    agency: registrar,
    vintage: '2018 and 2020',
    address: registrarAddress,
    licence: countyRecord,
  },
  {
    id: 'general-knowledge',
    title: 'Names in common use',
    agency: 'General geographic knowledge',
    vintage: 'undated',
    address: null,
    licence: 'Facts, no rights claimed',
  },
  { id: 'report-city-news-service', title: 'Report on the runoff', agency: 'City News Service', vintage: '2017-06-06', address: null, licence: quoted },
  { id: 'report-los-angeles-times', title: 'Reports on the special election', agency: 'Los Angeles Times', vintage: '2017-05', address: null, licence: quoted },
  { id: 'report-rewire', title: 'Report on the runoff', agency: 'Rewire', vintage: '2017-06-07', address: null, licence: quoted },
  { id: 'report-down-with-tyranny', title: 'Articles on the district', agency: 'Down With Tyranny', vintage: '2017-02 and 2020-05', address: null, licence: quoted },
];
