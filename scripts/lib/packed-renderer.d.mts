export function rendererPackages(platform: string, processor: number): string[][];
export function missingRenderers(resources: string, platform: string, processor: number): string[];
export default function refuseWithoutRenderer(context: {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly arch: number;
  readonly packager: { readonly getResourcesDir: (folder: string) => string };
}): void;
