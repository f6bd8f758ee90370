import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const allowedElements = new Set(
  'svg g path circle rect line text tspan title desc defs clippath pattern'.split(' '),
);

interface SvgPreviewProps {
  readonly svg: string;
  readonly label: string;
}

/** An SVG document drawn into the page, so that it is set in the page's own fonts. */
export function SvgPreview({ svg, label }: SvgPreviewProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = parseDrawing(svg);
    if (drawing !== null) frame.current?.replaceChildren(document.adoptNode(drawing));
  }, [svg]);
  return <div ref={frame} className="preview" role="img" aria-label={label} />;
}

/** The root element of a document without anything that is not drawing; null when it is not SVG. */
function parseDrawing(svg: string): Element | null {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') return null;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!allowedElements.has(element.localName.toLowerCase())) element.remove();
    for (const name of element.getAttributeNames()) {
      if (/^on|href$|^style$|^aria-labelledby$/i.test(name)) element.removeAttribute(name);
    }
  }
  root.removeAttribute('width');
  root.removeAttribute('height');
  root.setAttribute('aria-hidden', 'true');
  return root;
}
