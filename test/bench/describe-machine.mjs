import { cpus, totalmem } from 'node:os';

/** What kind of machine and browser this is, in words that name neither. */
export async function describeMachine(browser, context) {
  const page = await context.newPage();
  const renderer = await page.evaluate(() => {
    const gl = globalThis.document.createElement('canvas').getContext('webgl');
    const extension = gl?.getExtension('WEBGL_debug_renderer_info');
    return extension ? gl.getParameter(extension.UNMASKED_RENDERER_WEBGL) : null;
  });
  await page.close();
  const software = renderer === null || /swiftshader|llvmpipe|software/i.test(renderer);
  return {
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    chromium: browser.version(),
    graphics: software ? 'no graphics card: pictures are drawn by the processor' : 'a graphics card',
  };
}
