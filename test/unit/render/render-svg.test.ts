import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../src/render/svg/render-svg';
import type { Page, PageItem } from '../../../src/scene/page/page';
import type { TextStyle } from '../../../src/scene/display/scene';

const style: TextStyle = {
  face: 'text',
  weight: 600,
  size: 12,
  colour: '#111111',
  letterSpacing: 0,
  halo: null,
};
const pageOf = (...items: readonly PageItem[]): Page => {
  return {
    width: 100,
    height: 50,
    background: '#ffffff',
    title: 'A & B <map>',
    description: '“Quoted” "text"',
    items,
  };
};
const hatch = { kind: 'hatch', colour: '#333333', background: '#eeeeee' } as const;
const text = (content: string, halo: TextStyle['halo'] = null): PageItem => {
  return { kind: 'text', x: 1 / 3, y: 10, anchor: 'middle', text: content, style: { ...style, halo } };
};

describe('renderSvg', () => {
  it('escapes what people wrote and drops what XML forbids', () => {
    const svg = renderSvg(pageOf(text('<script>&"\u0000')), { pixelWidth: 200 });
    expect(svg).toContain('<title id="title">A &amp; B &lt;map&gt;</title>');
    expect(svg).toContain('&lt;script&gt;&amp;&quot;\u{FFFD}</text>');
    expect(svg).not.toContain('<script');
  });

  it('scales by width and rounds to two decimals', () => {
    const svg = renderSvg(pageOf(text('x')), { pixelWidth: 200 });
    expect(svg).toContain('width="200" height="100" viewBox="0 0 100 50"');
    expect(svg).toContain('x="0.33"');
  });

  it('defines a hatch once for all that use it', () => {
    const box = { kind: 'rectangle', x: 0, y: 0, width: 5, height: 5, fill: hatch, stroke: null } as const;
    const svg = renderSvg(pageOf(box, { ...box, x: 10 }), { pixelWidth: 100 });
    expect(svg.match(/<pattern/g)).toHaveLength(1);
    expect(svg.match(/fill="url\(#hatch-1\)"/g)).toHaveLength(2);
  });

  it('draws a halo beneath the letters and hides it from screen readers', () => {
    const svg = renderSvg(pageOf(text('Name', { colour: '#fafafa', width: 2 })), { pixelWidth: 100 });
    expect(svg).toMatch(
      /stroke="#fafafa"[^>]*aria-hidden="true">Name<\/text><text [^>]*fill="#111111">Name</,
    );
  });

  it('refers to nothing outside of the file', () => {
    const svg = renderSvg(pageOf(text('x')), { pixelWidth: 100 });
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import/);
  });
});
