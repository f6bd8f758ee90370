import type { ReactNode } from 'react';

const paths = {
  undo: 'M5.5 3 2.5 6l3 3M2.8 6H9a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13.2 6H7a4 4 0 0 0 0 8h3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14',
  theme: 'M13.2 9.6A5.6 5.6 0 1 1 6.4 2.8a4.6 4.6 0 0 0 6.8 6.8Z',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4v.3M8 12.6v.4',
  close: 'm4 4 8 8M12 4l-8 8',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  left: 'm10 4-4 4 4 4',
  right: 'm6 4 4 4-4 4',
  layers: 'm8 2.5 6 3-6 3-6-3ZM2.4 8.2 8 11l5.6-2.8M2.4 10.9 8 13.7l5.6-2.8',
  locate: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z',
  folder: 'M2 4.5V13h12V5.5H8L6.5 4H2Z',
  swap: 'M4.5 3 2 5.5 4.5 8M2.2 5.5H12M11.5 8 14 10.5 11.5 13M13.8 10.5H4',
  restart: 'M3 2.5v3.5h3.5M3.3 6A5.5 5.5 0 1 1 2.5 9',
  table: 'M2 3h12v10H2ZM2 6.5h12M2 9.8h12M6 6.5V13',
  panel: 'M2 3h12v10H2ZM10 3v10',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 units in the text's colour. It is decoration: the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" />
    </svg>
  );
}
