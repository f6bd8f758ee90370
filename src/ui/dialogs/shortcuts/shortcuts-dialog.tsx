import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CommandGroup } from '../../../app/commands/command';
import { listCommands } from '../../../app/commands/command-list';
import { formatShortcut } from '../../../app/commands/shortcut';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { CheckField } from '../../controls/check-field';
import { Dialog } from '../dialog';

const groups: readonly CommandGroup[] = ['Map', 'Compare', 'Layers', 'Edit', 'File', 'Window', 'Help'];

/** Every command that a key runs. */
export function ShortcutsDialog(): ReactNode {
  return (
    <Dialog name="shortcuts" title="Keyboard shortcuts" className="shortcuts-dialog">
      <ShortcutLists />
    </Dialog>
  );
}

function ShortcutLists(): ReactNode {
  const { session, onMac } = useWorkspace();
  const pack = useSession((state) => state.pack);
  const singleKeys = useSession((state) => state.singleKeys);
  const commands = useMemo(
    () => listCommands(pack).filter((command) => command.shortcuts.length > 0),
    [pack],
  );
  return (
    <div className="dialog-body">
      <div className="shortcut-groups">
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h3 className="overline">{group}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.title}</dt>
                    <dd>
                      {command.shortcuts.map((shortcut) => {
                        const text = formatShortcut(shortcut, onMac);
                        return <kbd key={text}>{text}</kbd>;
                      })}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="rule">On the map the arrow keys move and + and − zoom.</p>
      <CheckField
        label="Shortcuts of a single letter or sign"
        checked={singleKeys}
        onChange={(on) => session.dispatch({ type: 'single keys switched', on })}
      />
    </div>
  );
}
