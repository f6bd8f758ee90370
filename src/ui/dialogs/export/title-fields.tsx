import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Scene } from '../../../scene/scene';
import type { MapSpec } from '../../../scene/spec/map-spec';
import { useSpecEdit } from '../../panels/rail/use-spec-edit';

interface TitleFieldsProps {
  readonly spec: MapSpec;
  /** The scene with the headline that the measure writes itself. */
  readonly automatic: Scene;
}

const longestTitle = 200;
const longestSubtitle = 400;

/** The headline and what stands beneath it. An empty field gives the automatic words back. */
export function TitleFields({ spec, automatic }: TitleFieldsProps): ReactNode {
  const edit = useSpecEdit();
  const [title, setTitle] = useState(spec.title ?? automatic.title);
  const [subtitle, setSubtitle] = useState(spec.subtitle ?? automatic.subtitle);
  const chosen = (text: string, usual: string): string | null =>
    text.trim() === '' || text === usual ? null : text;
  return (
    <>
      <label className="text-field">
        <span>Title</span>
        <input
          type="text"
          value={title}
          maxLength={longestTitle}
          placeholder={automatic.title}
          onChange={({ target }) => {
            setTitle(target.value);
            edit((open) => ({ ...open, title: chosen(target.value, automatic.title) }), 'title');
          }}
        />
      </label>
      <label className="text-field">
        <span>Subtitle</span>
        <textarea
          rows={3}
          value={subtitle}
          maxLength={longestSubtitle}
          placeholder={automatic.subtitle}
          onChange={({ target }) => {
            const text = target.value.replaceAll('\n', ' ');
            setSubtitle(text);
            edit((open) => ({ ...open, subtitle: chosen(text, automatic.subtitle) }), 'subtitle');
          }}
        />
      </label>
    </>
  );
}
