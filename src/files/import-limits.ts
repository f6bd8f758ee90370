/** What a file may hold at most, so that a wrong or hostile one cannot exhaust the machine. Sizes in bytes. */
export const importLimits = {
  /** Of one file as given, and of one file inside a zip archive. */
  fileBytes: 256 * 1024 * 1024,
  /** Of everything in a zip archive together, unpacked. */
  unzippedBytes: 512 * 1024 * 1024,
  /** Unpacked size for each packed byte, counted from {@link smallArchiveBytes} on. */
  unzipRatio: 200,
  /** An archive may always unpack to this much, whatever its ratio. */
  smallArchiveBytes: 32 * 1024 * 1024,
  archiveFiles: 1000,
  columns: 10_000,
  /** Rows times columns of one table, after short rows are filled up. */
  cells: 30_000_000,
  features: 2_000_000,
  /** Of all geometries together, counted after shared arcs are written out for each feature that uses them. */
  vertices: 12_000_000,
  /** Of a KML document: its tree takes many times as much. */
  xmlCharacters: 64 * 1024 * 1024,
  /** Elements and attributes of a KML document together. */
  xmlNodes: 3_000_000,
  /** Marks that open or close an element, in all parts of a workbook together: a cell has two to six. */
  workbookMarks: 32_000_000,
  /** Of a workbook of before 2007 (.xls), in which a cell may take six bytes. */
  oldWorkbookBytes: 64 * 1024 * 1024,
  /** Of all parts of a workbook together, unpacked. */
  workbookBytes: 192 * 1024 * 1024,
  /** Of a definition of a coordinate system. */
  definitionCharacters: 20_000,
  /** Arrays and objects of a JSON file: a position is one, so this is more than {@link vertices}. */
  jsonContainers: 16_000_000,
  /** Members of all objects of a JSON file, which take most memory where each has a name of its own. */
  jsonMembers: 12_000_000,
  /** Values of a JSON file; all positions have two or three beside themselves. */
  jsonValues: 56_000_000,
  /** How deep arrays and objects of a JSON file may lie in each other; a collection of geometries takes two. */
  jsonDepth: 512,
  /** How deep JSON values, XML elements and collections of geometries may lie in each other. */
  depth: 64,
  /** Rings or lines of one shapefile record times its vertices, where holes must be told from islands. */
  ringComparisons: 1_000_000_000,
} as const;
