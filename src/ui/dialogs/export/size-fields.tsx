import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { NumberBox } from '../../controls/number-box';
import { RadioField } from '../../controls/radio-field';
import { customSize, largestSide, sizePresets, smallestSide } from './export-size';
import type { ExportSize } from './export-size';

interface SizeFieldsProps {
  readonly size: ExportSize;
  readonly problem: string | null;
  readonly onChange: (size: ExportSize) => void;
}

/** The size of the export in pixels: one that people ask for, or any other. */
export function SizeFields({ size, problem, onChange }: SizeFieldsProps): ReactNode {
  const [preset, setPreset] = useState(sizePresets[0]?.id ?? customSize);
  const problemId = useId();
  const choose = (id: string): void => {
    setPreset(id);
    const chosen = sizePresets.find((each) => each.id === id);
    if (chosen !== undefined) onChange({ width: chosen.width, height: chosen.height });
  };
  return (
    <div className="size-fields">
      <RadioField
        legend="Size"
        value={preset}
        options={[
          ...sizePresets.map(({ id, title, width, height }) => ({
            value: id,
            title,
            detail: `${width} × ${height}`,
          })),
          { value: customSize, title: 'Custom' },
        ]}
        onChange={choose}
      />
      {preset === customSize ? (
        <div className="custom-size">
          <NumberBox
            name="Width"
            value={size.width}
            min={smallestSide}
            max={largestSide}
            describedBy={problemId}
            onChange={(width) => onChange({ ...size, width })}
          />
          <span aria-hidden="true">×</span>
          <NumberBox
            name="Height"
            value={size.height}
            min={smallestSide}
            max={largestSide}
            describedBy={problemId}
            onChange={(height) => onChange({ ...size, height })}
          />
          <span>pixels</span>
        </div>
      ) : null}
      <p id={problemId} className="field-problem" role="status">
        {problem}
      </p>
    </div>
  );
}
