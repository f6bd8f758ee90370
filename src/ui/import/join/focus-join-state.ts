/** Marks the element that tells how much is placed. */
export const joinStateId = 'import-join-state';

/** Moves the focus to what tells how much is placed, before the control that has it goes away. */
export function focusJoinState(): void {
  document.getElementById(joinStateId)?.focus({ preventScroll: true });
}
