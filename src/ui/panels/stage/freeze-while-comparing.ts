import type { Workspace } from '../../workspace/workspace';

/** Whether a comparison lies over the map. */
export const isComparing = ({ session }: Workspace): boolean => session.getState().comparison.isOpen;

/**
 * Keeps an element at its place and size while a comparison lies over it, so that whatever panels do meanwhile, it is
 * found again as it was left; returns a function that stops it.
 */
export function freezeWhileComparing(element: HTMLElement, workspace: Workspace): () => void {
  let frozen = false;
  return workspace.session.subscribe(() => {
    if (frozen === isComparing(workspace)) return;
    frozen = !frozen;
    const { width, height } = element.getBoundingClientRect();
    element.style.inset = frozen ? '0 auto auto 0' : '';
    element.style.width = frozen ? `${width}px` : '';
    element.style.height = frozen ? `${height}px` : '';
  });
}
