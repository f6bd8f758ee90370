import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface SmallMapButtonsProps {
  /** The document in the preview beside this overlay. */
  readonly svg: string;
  readonly candidates: readonly string[];
  readonly onChoose: (candidate: string) => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A button over each small map of a preview, which shows it large. */
export function SmallMapButtons({ svg, candidates, onChoose }: SmallMapButtonsProps): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly (Place | null)[]>([]);
  useLayoutEffect(() => {
    const area = layer.current?.parentElement ?? null;
    if (area === null) return;
    const measure = (): void => {
      const frame = area.getBoundingClientRect();
      setPlaces(candidates.map((_, index) => placeOf(area.querySelector(`#map-${index + 1}`), frame)));
    };
    const resizing = new ResizeObserver(measure);
    resizing.observe(area);
    measure();
    return () => resizing.disconnect();
  }, [svg, candidates]);
  return (
    <div ref={layer} className="small-map-buttons">
      {candidates.map((candidate, index) => {
        const place = places[index] ?? null;
        return place === null ? null : (
          <button
            key={candidate}
            type="button"
            aria-label={`Show ${candidate}’s share on the map`}
            title={`Show ${candidate}’s share on the map`}
            style={{ ...place }}
            onClick={() => onChoose(candidate)}
          />
        );
      })}
    </div>
  );
}

function placeOf(map: Element | null, frame: DOMRect): Place | null {
  if (map === null) return null;
  const { left, top, width, height } = map.getBoundingClientRect();
  return { left: left - frame.left, top: top - frame.top, width, height };
}
