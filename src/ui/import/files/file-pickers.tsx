import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWorkspace } from '../../workspace/hooks';
import { useImportSession } from '../hooks';

interface FilePickersProps {
  /** Whether nothing was given yet. */
  readonly isFirst: boolean;
}

/** Buttons that ask for files, a folder of them, or a recipe. */
export function FilePickers({ isFirst }: FilePickersProps): ReactNode {
  const { surface } = useWorkspace();
  const imports = useImportSession();
  const recipe = useRef<HTMLInputElement>(null);
  const takeRecipe = async (file: File): Promise<void> => {
    try {
      imports.useRecipe(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      imports.refuse(`${file.name} cannot be read. Choose it again.`);
    }
  };
  return (
    <div className="file-pickers">
      <button
        type="button"
        className={isFirst ? 'button is-primary' : 'button'}
        onClick={() => surface.pickImportFiles('files')}
      >
        {isFirst ? 'Choose files…' : 'Add files…'}
      </button>
      <button type="button" className="button" onClick={() => surface.pickImportFiles('folder')}>
        {isFirst ? 'Choose a folder…' : 'Add a folder…'}
      </button>
      <button
        type="button"
        className="button"
        title="Decides as was decided for another pack"
        onClick={() => recipe.current?.click()}
      >
        Use a recipe…
      </button>
      <input
        ref={recipe}
        type="file"
        accept=".json,application/json"
        aria-label="Recipe"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void takeRecipe(file);
        }}
      />
    </div>
  );
}
