import type { Pack } from '../../core/pack';
import { buildScene } from '../../scene/build/build-scene';
import type { Scene } from '../../scene/display/scene';
import type { MapSpec } from '../../document/layers/map-spec';
import { themeOf } from './state';
import type { SessionState, Theme } from './state';

/**
 * A function that gives the scene of a state, and the same object again as long as pack, spec and theme are the same.
 * The spec is drawn in the theme that is shown, whichever it was saved in.
 */
export function createSceneOf(): (state: SessionState) => Scene | null {
  let last: { pack: Pack; spec: MapSpec; theme: Theme; scene: Scene } | null = null;
  return (state) => {
    const { pack, spec } = state;
    if (pack === null || spec === null) return null;
    const theme = themeOf(state);
    if (last === null || last.pack !== pack || last.spec !== spec || last.theme !== theme) {
      last = { pack, spec, theme, scene: buildScene(pack, { ...spec, theme }) };
    }
    return last.scene;
  };
}
