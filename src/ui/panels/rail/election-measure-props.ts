import type { Pack } from '../../../core/pack';
import type { ElectionMeasure } from '../../../document/measures/measure-schema';

/** What the fields of a measure of votes work with. */
export interface ElectionMeasureFieldsProps {
  readonly pack: Pack;
  readonly measure: ElectionMeasure;
  /** Whose measure it is, for the fields' names. */
  readonly of: string;
  readonly onChange: (measure: ElectionMeasure) => void;
}
