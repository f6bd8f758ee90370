import { utils, write } from '@e965/xlsx';
import { namedText } from '../fuzz-input';

const units = ['0101', '0102', '0103', '0201', 'Absentee 1'];
const votes = (unit: number, candidate: number): number => (unit * 37 + candidate * 11 + 5) % 90;

const openElections = [
  'county,precinct,office,district,party,candidate,votes,early_voting,election_day',
  ...units.flatMap((id, unit) => [
    `Made-up,${id},Registered Voters,,,,${200 + unit},,`,
    `Made-up,${id},Ballots Cast,,,,${120 + unit},,`,
    ...['Ada Made-up', 'Bo Made-up'].map((name, index) => {
      const all = votes(unit, index);
      const early = Math.floor(all / 3);
      return `Made-up,${id},Mayor,,PTY,${name},${all},${early},${all - early}`;
    }),
  ]),
];
const medsl = [
  'precinct,office,party_detailed,mode,votes,county_name,candidate,district,stage,date',
  ...units.flatMap((id, unit) =>
    ['ADA MADE-UP', 'BO MADE-UP'].flatMap((name, index) =>
      ['ABSENTEE', 'ELECTION DAY'].map(
        (mode, part) =>
          `${id},MAYOR,PTY,${mode},${votes(unit, index + part)},MADE-UP,${name},1,GEN,1999-01-05`,
      ),
    ),
  ),
];
const wide = [
  'id,ward,precinct,total,Ada Made-up,Ada Made-up %,Bo Made-up,Bo Made-up %',
  ...units.map((id, unit) => {
    const [ada, bo] = [votes(unit, 0), votes(unit, 1)];
    return `${id},${id.slice(0, 2)},${id.slice(2)},${ada + bo},${ada},50.0%,${bo},50.0%`;
  }),
];
const statement = [
  'MADE-UP COUNTY GENERAL,,,,,,,,',
  'MAYOR,,,,,,,,',
  'LOCATION,PRECINCT,SERIAL,BALLOT GROUP,REGISTRATION,TYPE,BALLOTS CAST,ADA MADE-UP,BO MADE-UP',
  ...units.flatMap((id, unit) => {
    const [ada, bo] = [votes(unit, 0), votes(unit, 1)];
    const mail = [Math.floor(ada / 2), Math.floor(bo / 2)] as const;
    const row = (type: string, a: number, b: number) =>
      `MADE-UP TOWN,${id},1,3,200,${type},${a + b},${a},${b}`;
    return [
      row('POLLING PLACE', ada - mail[0], bo - mail[1]),
      row('VBM PORTION', ...mail),
      row('TOTAL', ada, bo),
    ];
  }),
];
const turnout = [
  'precinct,registered voters,ballots cast,turnout',
  ...units.map((id, unit) => `${id},${200 + unit},${100 + unit},50.0%`),
];
const census = [
  'GEO_ID,NAME,B01001_001E,B01001_001M,B01001_002E,B01001_002EA',
  'Geography,Geographic Area Name,Estimate!!Total,Margin of Error!!Total,Estimate!!Male,Annotation',
  '0500000US99001,Made-up County,1000,***,400,',
  '1400000US99001000100,"Tract 1; Made-up County",600,50,"2,500-",-',
  '1400000US99001000200,"Tract 2; Made-up County",400,-666666666,250000+,**',
];
const totals = ['contest,candidate,votes', 'Mayor,Ada Made-up,100', 'Mayor,Bo Made-up,120'];
const quoted = ['"id","name","Ada Made-up"', '"0101","Made-up, ""1""\nNorth",12', '"0102","Peña",3'];

/** A table of each layout that is known, and some without one. */
const tables = new Map([
  ['19990105-open-elections', openElections],
  ['19990105-medsl', medsl],
  ['19990105-wide', wide],
  ['statement', statement],
  ['19990105-turnout', turnout],
  ['census', census],
  ['19990105-totals', totals],
  ['quoted', quoted],
]);

export const commaTables = [...tables].map(([name, lines]) => [namedText(`${name}.csv`, lines.join('\n'))]);
export const tabTables = [...tables]
  .filter(([name]) => name !== 'census' && name !== 'quoted')
  .map(([name, lines]) => [namedText(`${name}.tsv`, lines.join('\n').replaceAll(',', '\t'))]);

function makeBook(bookType: 'xlsx' | 'biff8', sheets: readonly string[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) {
    const rows = (tables.get(sheet) ?? []).map((line) =>
      line.split(',').map((cell, index) => (index > 0 && /^\d+$/.test(cell) ? Number(cell) : cell)),
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet.slice(0, 31));
  }
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const sheetLists = [['19990105-wide'], ['statement', '19990105-turnout'], ['19990105-open-elections']];
export const books = sheetLists.map((sheets) => [{ name: 'votes.xlsx', bytes: makeBook('xlsx', sheets) }]);
export const oldBooks = sheetLists.map((sheets) => [{ name: 'votes.xls', bytes: makeBook('biff8', sheets) }]);
