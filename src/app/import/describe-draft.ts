import type { ImportDraft } from './import-state';

const listedFiles = 3;

/** A draft in two lines: what it is to become, then its files and when it was last changed. */
export function describeDraft({ title, baseTitle, files, changed }: ImportDraft): {
  readonly title: string;
  readonly detail: string;
} {
  const whole = files.filter((name) => !/\.(dbf|shx|prj|cpg|sbn|sbx)$/i.test(name));
  const more = whole.length - listedFiles;
  const named = whole.slice(0, listedFiles).join(', ');
  const given = whole.length === 0 ? 'no files yet' : more > 0 ? `${named} and ${more} more` : named;
  const isNamed = title !== '' && !files.includes(title);
  const ownTitle = isNamed ? title : (whole[0] ?? 'An import');
  return {
    title: baseTitle === null ? ownTitle : `A part of ${baseTitle}`,
    detail: `${given} · ${nameMoment(changed)}`,
  };
}

/** A moment of UTC as a person reads it: `1999-01-05, 14:05 UTC`. */
const nameMoment = (moment: string): string => `${moment.slice(0, 10)}, ${moment.slice(11, 16)} UTC`;
