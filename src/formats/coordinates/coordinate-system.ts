import type { ImportNote } from '../../files/given-file';

/** What the coordinates of a file are in, and how they become WGS 84. */
export interface CoordinateSystem {
  /** In words, such as `NAD_1983_StatePlane_California_III_FIPS_0403_Feet`. */
  readonly name: string;
  /** Where that was said, such as `the .prj file`. */
  readonly declaredBy: string;
  /** Makes a position [longitude, latitude] in degrees; null where the coordinates already are that. */
  readonly toDegrees: ((position: [number, number]) => [number, number]) | null;
  readonly notes: readonly ImportNote[];
}

/** The system of a file that declares none: degrees, which the coordinates must bear out. */
export const assumedDegrees = (file: string): CoordinateSystem => ({
  name: 'WGS 84 longitude and latitude',
  declaredBy: 'nothing, but the coordinates look like degrees',
  toDegrees: null,
  notes: [
    {
      code: 'coordinate-system-assumed',
      message:
        'Nothing says what the coordinates are in; they look like longitude and latitude and were read so.',
      file,
    },
  ],
});

/** Longitude and latitude as a format prescribes them. */
export const prescribedDegrees = (declaredBy: string): CoordinateSystem => ({
  name: 'WGS 84 longitude and latitude',
  declaredBy,
  toDegrees: null,
  notes: [],
});
