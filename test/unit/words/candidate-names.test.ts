import { describe, expect, it } from 'vitest';
import { shortNameOf } from '../../../src/words/candidate-names';
import { familyNameOf } from '../../../src/words/family-name';
import { describeMeasure } from '../../../src/document/measures/describe-measure';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { primary, runoff } from '../scene/spec-with';

const called: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'first names first': [
    ['Ada Example', 'Example'],
    ['Ada M. Example', 'Example'],
    ['A. M. Example', 'Example'],
    ['A.M. Example', 'Example'],
    ['ADA EXAMPLE', 'EXAMPLE'],
    ['  Ada   Example ', 'Example'],
    ['Ada Example-Sample', 'Example-Sample'],
    ["Ada O'Sample", "O'Sample"],
    ['Ada O’Sample', 'O’Sample'],
  ],
  'family name first': [
    ['EXAMPLE, Ada K.', 'EXAMPLE'],
    ['Example, A.', 'Example'],
    ['Example,Ada', 'Example'],
    ['Example Sample, Ada', 'Example Sample'],
    ['VAN EXAMPLE, Ada', 'VAN EXAMPLE'],
    ['de la Sample, Ada', 'de la Sample'],
    ['Example Jr., Ada', 'Example'],
    ['Example, Jr., Ada', 'Example'],
    ['Example, Ada, III', 'Example'],
    ['Example, Ada (D)', 'Example'],
    ['No, Kim', 'No'],
  ],
  tickets: [
    ['EXAMPLE / SAMPLE', 'EXAMPLE'],
    ['EXAMPLE/SAMPLE', 'EXAMPLE'],
    ['Example & Sample', 'Example'],
    ['Example and Sample', 'Example'],
    ['Example - Sample', 'Example'],
    ['Example – Sample', 'Example'],
    ['Ada M. Example and B.D. Sample', 'Example'],
    ['EXAMPLE, Ada M. / Sample, Bo', 'EXAMPLE'],
    ['Example, Ada and Sample, Bo', 'Example'],
    ['Example-Sample', 'Example-Sample'],
    ['Ada Sandexample', 'Sandexample'],
  ],
  suffixes: [
    ['Ada Made-Up Jr.', 'Made-Up'],
    ['Ada Made-Up Jr', 'Made-Up'],
    ['Ada Made-Up, Sr.', 'Made-Up'],
    ['ADA MADE-UP II', 'MADE-UP'],
    ['Ada Made-Up III', 'Made-Up'],
    ['Ada Made-Up IV (REP)', 'Made-Up'],
    ['Ada Made-Up, M.D.', 'Made-Up'],
    ['Example Jr.', 'Example'],
  ],
  particles: [
    ['Ada Van Example', 'Van Example'],
    ['Ada "Sharp" De La Sample', 'De La Sample'],
    ['Ada de la Sample', 'de la Sample'],
    ['De La Sample', 'De La Sample'],
    ['de Sample', 'de Sample'],
    ['St. Sample', 'St. Sample'],
    ['Van Der Sample', 'Van Der Sample'],
    ['Van Example', 'Example'],
    ['Di Example', 'Example'],
    ['Ada Sample y Example', 'Sample y Example'],
  ],
  parties: [
    ['Example (DEM)', 'Example'],
    ['Ada Example [R]', 'Example'],
    ['DEM Example', 'Example'],
    ['Ada Example DEM', 'Example'],
    ['Ada Example - REP', 'Example'],
    ['REP - Ada Example', 'Example'],
    ['Ada Example-DEM', 'Example'],
    ['Ada Example, Apple', 'Ada Example'],
    ['Democratic: Ada Example', 'Example'],
    ['Ada Green', 'Green'],
  ],
  'nicknames and titles': [
    ['Ada "Sharp" Example', 'Example'],
    ['Ada “Sharp” Example', 'Example'],
    ["Ada 'Sharp' Example", 'Example'],
    ['Ada (Sharp) Example', 'Example'],
    ['Example, Ada "Sharp"', 'Example'],
    ['Dr. Ada Example', 'Example'],
    ['Judge Example', 'Example'],
    ['Hon. Ada Example, Esq.', 'Example'],
    ['Judge', 'Judge'],
  ],
  'names that do not tell the family': [
    ['Example', 'Example'],
    ['Ada K.', 'Ada K.'],
    ['EXAMPLE ADA K', 'EXAMPLE ADA K'],
    ['K.', 'K.'],
    ['Jr.', 'Jr.'],
    ['DEM', 'DEM'],
    ['Dr. K.', 'Dr. K.'],
    ['', ''],
  ],
  'nobody in person': [
    ['Yes', 'Yes'],
    ['NO', 'NO'],
    ['No on 53', 'No on 53'],
    ['Yes / Sí', 'Yes / Sí'],
    ['Measure A - No', 'Measure A - No'],
    ['Bonds, Yes', 'Bonds, Yes'],
    ['For the levy', 'For the levy'],
    ['Write-in', 'Write-in'],
    ['Write-In Votes', 'Write-In Votes'],
    ['WRITE-IN (Miscellaneous)', 'WRITE-IN (Miscellaneous)'],
    ['Certified Write-ins', 'Certified Write-ins'],
    ['Scattering', 'Scattering'],
    ['None of these candidates', 'None of these candidates'],
    ['All Others', 'All Others'],
    ['N/A', 'N/A'],
  ],
  'other scripts': [
    ['Ада Примерова', 'Примерова'],
    ['ПРИМЕРОВА, Ада К.', 'ПРИМЕРОВА'],
    ['Ада К.', 'Ада К.'],
    ['山田 太郎', '山田 太郎'],
    ['山田太郎', '山田太郎'],
    ['Žofia Ťapťapová', 'Ťapťapová'],
  ],
};

describe.each(Object.entries(called))('%s', (_, names) => {
  it.each(names)('%s is called %s', (full, short) => expect(familyNameOf(full)).toBe(short));
});

describe('among the candidates of a contest', () => {
  it('uses the whole name where two candidates share the family name, however it is written', () => {
    const names = ['Ada Example', 'EXAMPLE, Ben', 'Cleo Sample'];
    expect(names.map((name) => shortNameOf(name, names))).toEqual(['Ada Example', 'EXAMPLE, Ben', 'Sample']);
  });

  it('tells two lines of one person apart by what differs', () => {
    const names = ['Ada Example (DEM)', 'Ada Example (WFP)'];
    expect(names.map((name) => shortNameOf(name, names))).toEqual(names);
  });

  it('tells them apart in the headline of a change as well', () => {
    const contests = pack.contests.map((returns) => ({
      ...returns,
      candidates: returns.candidates.map((candidate) =>
        candidate.name === 'Ben Placeholder' ? { ...candidate, name: 'Ben Example' } : candidate,
      ),
    }));
    const swing = { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' } as const;
    expect(describeMeasure({ ...pack, contests }, swing)).toBe(
      'Change in Ada Example’s share, primary to runoff',
    );
  });
});
