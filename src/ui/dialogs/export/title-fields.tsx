import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Titles } from '../../../document/written-titles';

interface TitleFieldsProps {
  readonly titles: Titles;
  /** What the measure writes itself. */
  readonly automatic: { readonly title: string; readonly subtitle: string };
  /** Whose headline it is, where there are several: `map A`. */
  readonly of?: string;
  readonly onChange: (change: Partial<Titles>) => void;
}

const longestTitle = 200;
const longestSubtitle = 400;

const chosen = (text: string, usual: string): string | null =>
  text.trim() === '' || text === usual ? null : text;

/** The headline and what stands beneath it. An empty field gives the automatic words back. */
export function TitleFields({ titles, automatic, of, onChange }: TitleFieldsProps): ReactNode {
  const [title, setTitle] = useState(titles.title ?? automatic.title);
  const [subtitle, setSubtitle] = useState(titles.subtitle ?? automatic.subtitle);
  const suffix = of === undefined ? '' : ` of ${of}`;
  return (
    <>
      <label className="text-field">
        <span>Title{suffix}</span>
        <input
          type="text"
          value={title}
          maxLength={longestTitle}
          placeholder={automatic.title}
          onChange={({ target }) => {
            setTitle(target.value);
            onChange({ title: chosen(target.value, automatic.title) });
          }}
        />
      </label>
      <label className="text-field">
        <span>Subtitle{suffix}</span>
        <textarea
          rows={of === undefined ? 3 : 2}
          value={subtitle}
          maxLength={longestSubtitle}
          placeholder={automatic.subtitle}
          onChange={({ target }) => {
            const text = target.value.replaceAll('\n', ' ');
            setSubtitle(text);
            onChange({ subtitle: chosen(text, automatic.subtitle) });
          }}
        />
      </label>
    </>
  );
}
