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

/** The scrolling part takes the focus, so that it can be scrolled by keys and is read when the dialog opens. */
function DescriptionText(): ReactNode {
  const text = useMapDescription();
  return (
    <div className="dialog-body">
      <p tabIndex={-1} autoFocus>
        {text}
      </p>
    </div>
  );
}
