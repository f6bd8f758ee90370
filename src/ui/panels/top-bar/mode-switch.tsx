import type { ReactNode } from 'react';
import { modeCommands } from '../../../app/commands/map-commands';
import { modeChoices } from '../../../app/spec/mode';
import type { Pack } from '../../../core/pack';
import { CommandButton } from '../../workspace/command-button';

/** The switch between a pack's contests and the change between them. */
export function ModeSwitch({ pack }: { readonly pack: Pack }): ReactNode {
  const commands = modeCommands(pack);
  if (commands.length < 2) return null;
  return (
    <div className="segments mode-switch" role="group" aria-label="Contest">
      {modeChoices(pack).map((choice, index) => (
        <CommandButton key={choice.title} command={commands[index]?.id ?? ''} className="segment">
          {choice.title}
        </CommandButton>
      ))}
    </div>
  );
}
