import type { PackNeed } from '../codes/pack-need';

/** What a person is asked to give or decide, in a sentence. */
export function describePackNeed(need: PackNeed): string {
  switch (need.code) {
    case 'precinct boundaries':
      return 'A pack needs the boundaries of the precincts: add their file.';
    case 'precinct ids':
      return 'Say which attribute of the boundaries holds the ids of the precincts.';
    case 'returns':
      return 'A pack needs returns: add a file with votes by precinct.';
    case 'replacement':
      return `Nothing is given that replaces a part of ${need.pack}: add a file.`;
    case 'matching polygon':
      return `No precinct of the pack finds a polygon in ${need.file}: choose another attribute or join them by hand.`;
    case 'district feature':
      return `Say which feature of ${need.file} is the district.`;
    case 'tract ids':
      return `Say which attribute of ${need.file} holds the census ids of the tracts.`;
    case 'neighborhood names':
      return `Say which attribute of ${need.file} holds the names of the neighborhoods.`;
    case 'election day':
      return `Nothing in ${need.table} says the day of the election: give its date.`;
    case 'tract boundaries':
      return `${need.table} needs the boundaries of its tracts: add their file.`;
    case 'contest to replace':
      return `The pack has no contest ${need.contest} to replace.`;
  }
}
