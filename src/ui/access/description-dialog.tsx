import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Dialog } from '../dialogs/dialog';
import { useMapDescription } from './map-description';

/** The description of the map as text to read and to copy. */
export function DescriptionDialog(): ReactNode {
  return (
    <Dialog name="description" title="Describe this map" className="description-dialog">
      <DescriptionText />
    </Dialog>
  );
}

/** The text takes the focus once the dialog is shown, so that it is read at once. */
function DescriptionText(): ReactNode {
  const text = useMapDescription();
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => paragraph.current?.focus(), []);
  return (
    <div className="dialog-body">
      <p ref={paragraph} tabIndex={-1}>
        {text}
      </p>
    </div>
  );
}
