import type { ReactNode } from 'react';
import { modeCommandId } from '../../../app/commands/map-commands';
import { fitsSwitch } from '../../../app/contests/fits-switch';
import { modeChoices } from '../../../document/mode';
import type { Pack } from '../../../core/pack';
import { CommandButton } from '../../workspace/command-button';
import { ContestMenu } from './contest-menu';

/** The switch between a pack's contests and the change between two; a menu of them where they are many. */
export function ModeSwitch({ pack }: { readonly pack: Pack }): ReactNode {
  const choices = modeChoices(pack);
  if (choices.length < 2) return null;
  if (!fitsSwitch(choices)) {
    return (
      <div className="mode-switch has-menu" role="group" aria-label="Contest">
        <ContestMenu pack={pack} />
        <CommandButton command="mode:change" className="button change-button">
          Change
        </CommandButton>
      </div>
    );
  }
  return (
    <div className="segments mode-switch" role="group" aria-label="Contest">
      {choices.map((choice) => (
        <CommandButton key={choice.title} command={modeCommandId(choice.mode)} className="segment">
          {choice.title}
        </CommandButton>
      ))}
    </div>
  );
}
