import { useState } from 'react';

interface DisabledProps {
  readonly disabled: boolean;
  readonly 'aria-disabled': boolean | undefined;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * What makes a button disabled without taking the focus from it: a button that is disabled by its own press, such as
 * Undo of the only step, keeps the focus until the person leaves it. Its handler must refuse for itself.
 */
export function useDisabled(isDisabled: boolean): DisabledProps {
  const [isFocused, setFocused] = useState(false);
  const holdsFocus = isDisabled && isFocused;
  return {
    disabled: isDisabled && !isFocused,
    'aria-disabled': holdsFocus ? true : undefined,
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
