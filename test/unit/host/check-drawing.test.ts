import { describe, expect, test } from 'vitest';
import { checkDrawing } from '../../../src/host/exports/check-drawing';

const wrap = (inner: string, rootAttributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 120 80"${rootAttributes}>${inner}</svg>`;

describe('a drawing as maps are', () => {
  test('is taken, with its size', () => {
    const svg = wrap(
      `<title id="title">Made-up &amp; “drawn” in onload = 7, url(x) and C:\\maps</title>
       <defs><pattern id="hatch-1" width="5" height="5"><path d="M0 5L5 0"/></pattern>
       <clipPath id="clip-2"><rect x="0" y="0" width="9" height="9"/></clipPath></defs>
       <g id="precincts" clip-path="url(#clip-2)" opacity="0.5"><path d="M0 0L1 1Z" fill="url(#hatch-1)"/></g>
       <text x="1" y="2" font-family="'Source Sans 3', Arial" aria-label="Image (1) of url(2)">Žižkov &#x27;1&#39; &lt;&gt;</text>`,
    );
    expect(checkDrawing(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`)).toEqual({
      ok: true,
      value: { width: 120, height: 80 },
    });
  });

  test('of 40 MB is checked within two seconds', () => {
    const path = `<path d="M0 0${'L123.45 678.9'.repeat(3000)}Z" fill="#123456"/>`;
    const svg = wrap(path.repeat(1000));
    const start = performance.now();
    expect(checkDrawing(svg).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test.each([
  ['a picture from the disk', wrap('<image href="/etc/hostname" width="9" height="9"/>')],
  ['a picture from the network', wrap('<image href="http://evil.example/x.png"/>')],
  ['a script', wrap('<script>alert(1)</script>')],
  ['a script in capitals', wrap('<SCRIPT/>')],
  ['a prefixed script', wrap('<svg:script/>')],
  ['foreign content', wrap('<foreignObject><iframe/></foreignObject>')],
  ['a link', wrap('<a href="https://evil.example/"><text>x</text></a>')],
  ['an animation', wrap('<animate attributeName="href" to="javascript:alert(1)"/>')],
  ['a style sheet', wrap('<style>@import url(http://evil.example/)</style>')],
  ['a style attribute', wrap('<path style="fill:url(http://evil.example/#a)"/>')],
  ['an event handler', wrap('<path onclick="alert(1)"/>')],
  ['an event handler on the root', wrap('', ' onload="alert(1)"')],
  ['a reference to another file', wrap('<path fill="url(other.svg#a)"/>')],
  ['a quoted reference to another file', wrap(`<path fill="url( 'other.svg#a' )"/>`)],
  ['a reference spelled with entities', wrap('<path fill="&#117;rl(http://evil.example/#a)"/>')],
  ['a reference spelled with escapes', wrap('<path fill="\\75rl(http://evil.example/#a)"/>')],
  ['a href to another file', wrap('<text href="file:///etc/hostname">x</text>')],
  ['a prefixed href', wrap('<text xlink:href="file:///etc/hostname">x</text>')],
  ['another base', wrap('', ' xml:base="file:///"')],
  ['a doctype', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>${wrap('&x;')}`],
  ['an entity of its own', wrap('<text>&x;</text>')],
  ['an entity of its own in an attribute', wrap('<text x="&x;"/>')],
  ['a processing instruction', wrap('<?xml-stylesheet href="http://evil.example/"?>')],
  ['a comment', wrap('<!-- x -->')],
  ['CDATA', wrap('<![CDATA[<script/>]]>')],
  ['an unquoted attribute', wrap('<path d=M0 0/>')],
  ['a tag that does not end', wrap('<path d="')],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['a size hidden in another attribute', `<svg aria-label=' width="1" height="1"'></svg>`],
  ['a size in metres', '<svg width="1m" height="1m"></svg>'],
  ['nothing', ''],
  ['no SVG', 'hello'],
])('a drawing that holds %s is refused in a sentence', (_title, svg) => {
  expect(checkDrawing(svg)).toMatchObject({
    ok: false,
    error: { code: 'drawing', message: expect.stringMatching(/^The drawing holds .*\.$/) as string },
  });
});
