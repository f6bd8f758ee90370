import { useId } from 'react';
import type { ReactNode } from 'react';
import { runCommand } from '../../app/commands/command-list';
import type { CommandId } from '../../app/commands/command-list';
import { formatShortcut } from '../../app/commands/shortcut';
import { useCommand, useSession, useWorkspace } from './hooks';
import { useDisabled } from './use-disabled';

interface CommandButtonProps {
  readonly command: CommandId;
  readonly className?: string;
  /** What the button shows; the command's title is its name either way. */
  readonly children: ReactNode;
  /** For buttons that open or close something: what that is. */
  readonly controls?: string;
}

/**
 * A button that runs a command, with the command's name, shortcut and state. One that is not possible and can say why
 * stays in reach of the keys, and tells it.
 */
export function CommandButton({ command: id, className, children, controls }: CommandButtonProps): ReactNode {
  const workspace = useWorkspace();
  const command = useCommand(id);
  const isEnabled = useSession((state) => command?.isEnabled(state) ?? false);
  const isOn = useSession((state) => command?.isOn?.(state));
  const reason = useSession((state) => command?.whyNot?.(state) ?? null);
  const disabling = useDisabled(!isEnabled);
  const reasonId = useId();
  if (command === undefined) return null;
  const [shortcut] = command.shortcuts;
  const hint = shortcut === undefined ? '' : ` (${formatShortcut(shortcut, workspace.onMac)})`;
  const state =
    controls === undefined ? { 'aria-pressed': isOn } : { 'aria-expanded': isOn, 'aria-controls': controls };
  return (
    <button
      type="button"
      className={className ?? 'button'}
      aria-label={command.title}
      title={reason ?? `${command.title}${hint}`}
      {...disabling}
      {...(reason === null ? {} : { disabled: false, 'aria-disabled': true, 'aria-describedby': reasonId })}
      {...(isOn === undefined ? {} : state)}
      onClick={() => runCommand(command, workspace)}
    >
      {children}
      {reason === null ? null : (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </button>
  );
}
