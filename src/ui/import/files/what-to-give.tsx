import type { ReactNode } from 'react';
import { namesOfSingleFiles, namesOfTables } from '../../../app/import/format-names';
import { oneOf } from '../../../words/one-of';
import { useImport } from '../hooks';
import { FilePickers } from './file-pickers';

const kinds = [
  {
    title: 'Boundaries of the precincts',
    text: `One file with the areas. A shapefile (all its parts, or zipped), ${oneOf(namesOfSingleFiles)}.`,
    need: 'needed',
  },
  {
    title: 'Returns',
    text: `Votes by precinct, a file for each election or one for several. ${oneOf(namesOfTables)}, as published; title rows and totals may stay in.`,
    need: 'needed',
  },
  {
    title: 'Registered voters and ballots cast',
    text: 'By precinct, where they are not in the returns. A table of the same kinds.',
    need: 'if you have it',
  },
  {
    title: 'Certified totals',
    text: 'Votes by candidate, to check the count against. A table, or typed in later.',
    need: 'if you have it',
  },
  {
    title: 'District, neighborhoods, census tracts',
    text: 'Further boundaries, a file for each. Without the district’s, its boundary is drawn around the precincts.',
    need: 'if you have it',
  },
  {
    title: 'Demographics',
    text: 'Tables of the American Community Survey as downloaded, for the census tracts.',
    need: 'if you have it',
  },
] as const;

/** What stands in the step before anything is given: which files are needed, and in which formats. */
export function WhatToGive(): ReactNode {
  const baseTitle = useImport((state) => state.baseTitle);
  return (
    <div className="what-to-give">
      <p className="what-lead">
        {baseTitle === null
          ? 'Drop the files anywhere on this window, or choose them.'
          : 'Drop the file that replaces a part of the pack: a new count, or other boundaries. The rest of the pack stays.'}
      </p>
      <FilePickers isFirst />
      <dl>
        {kinds.map(({ title, text, need }) => (
          <div key={title}>
            <dt>
              {title} {baseTitle === null ? <span className="what-need">{need}</span> : null}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
