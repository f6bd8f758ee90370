import type { ReactNode } from 'react';
import { classCounts, classMethods, paletteChoices } from '../../../document/measures/palette-choices';
import type { ClassMethod } from '../../../document/measures/palette-choices';
import type { Classification } from '../../../document/measures/classification';
import type { Measure } from '../../../document/measures/measure-schema';
import { SelectField } from '../../controls/select-field';

interface ClassChoices {
  readonly classification: Classification | null;
  readonly palette: string | null;
}

interface ClassFieldsProps extends ClassChoices {
  readonly measure: Measure;
  readonly of: string;
  readonly onChange: (choices: ClassChoices) => void;
}

const automatic = 'automatic';
const usualClassCount = 6;
const methodTitles: Readonly<Record<ClassMethod, string>> = {
  'equal interval': 'Equal steps',
  quantile: 'Equal counts (quantiles)',
  jenks: 'Natural breaks (Jenks)',
  'standard deviation': 'Standard deviations',
  diverging: 'Equal steps around zero',
  custom: 'Custom',
};

/** How a measure's values are classed and coloured; everything may be left to the map. */
export function ClassFields({ measure, of, classification, palette, onChange }: ClassFieldsProps): ReactNode {
  const methods = classMethods(measure);
  if (methods.length === 0) return null;
  const change = (method: string, classCount: number): void =>
    onChange({
      palette,
      classification: method === automatic ? null : { method: method as ClassMethod, classCount, breaks: [] },
    });
  const method = classification?.method ?? automatic;
  const palettes = paletteChoices(measure);
  return (
    <details className="more">
      <summary>Classes and colours</summary>
      <SelectField
        label="Classes"
        name={`Class method of ${of}`}
        value={method}
        options={[
          { value: automatic, title: 'Automatic, rounded' },
          ...methods.map((each) => ({ value: each, title: methodTitles[each] })),
        ]}
        onChange={(chosen) => change(chosen, classification?.classCount ?? usualClassCount)}
      />
      {classification === null ? null : (
        <SelectField
          label="Number"
          name={`Class count of ${of}`}
          value={String(classification.classCount)}
          options={classCounts(measure).map((count) => ({ value: String(count), title: String(count) }))}
          onChange={(count) => change(method, Number(count))}
        />
      )}
      <SelectField
        label="Colours"
        name={`Palette of ${of}`}
        value={palette ?? automatic}
        options={[{ value: automatic, title: 'Automatic' }]}
        groups={[
          {
            title: 'Safe for colour-blind readers',
            options: paletteOptions(palettes.filter((each) => each.colourBlindSafe)),
          },
          { title: 'Other', options: paletteOptions(palettes.filter((each) => !each.colourBlindSafe)) },
        ].filter((group) => group.options.length > 0)}
        onChange={(id) => onChange({ classification, palette: id === automatic ? null : id })}
      />
    </details>
  );
}

const paletteOptions = (
  palettes: readonly { readonly id: string; readonly title: string }[],
): readonly { readonly value: string; readonly title: string }[] =>
  palettes.map(({ id, title }) => ({ value: id, title }));
