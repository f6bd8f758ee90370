import type { Subject } from '../store/state';

/** A text that is the same for the same subject and no other. */
export const subjectKey = ({ unit, id }: Subject): string => `${unit} ${id}`;
