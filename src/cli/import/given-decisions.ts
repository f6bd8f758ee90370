import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../core/result';
import { mergeDecisions, outsideRules, type ImportDecisions } from '../../import/decisions/import-decisions';
import { isDay } from '../../import/layouts/infer-contest';
import { valueOf, valuesOf, type GivenOptions } from '../given-options';

const stages = ['primary', 'runoff', 'general'] as const;
type Stage = (typeof stages)[number];

/** What the options decide, over what the recipe does. Dates and stages go to the files of returns in their order. */
export function readGivenDecisions(options: GivenOptions, recipe: ImportDecisions): Result<ImportDecisions> {
  const returns = valuesOf(options, 'returns').map((path) => basename(path));
  const dates = valuesOf(options, 'contest-date');
  const given = valuesOf(options, 'stage');
  const wrongDay = dates.find((day) => !isDay(day));
  if (wrongDay !== undefined) {
    return fail('option', `--contest-date takes a day such as 1999-12-31, not ${wrongDay}.`);
  }
  const known: Stage[] = [];
  for (const word of given) {
    const stage = stages.find((each) => each === word);
    if (stage === undefined) return fail('option', `--stage takes primary, runoff or general, not ${word}.`);
    known.push(stage);
  }
  const rule = valueOf(options, 'outside');
  const outside = outsideRules.find((each) => each === rule);
  if (rule !== undefined && outside === undefined) {
    return fail('option', `--outside takes "${outsideRules.join('", "')}", not ${rule}.`);
  }
  const tables = [
    ...returns.flatMap((table, index) => {
      const date = dates[index] ?? (dates.length === 1 ? dates[0] : undefined);
      const stage = known[index] ?? (known.length === 1 ? known[0] : undefined);
      return date === undefined && stage === undefined
        ? []
        : [{ table, ...(date === undefined ? {} : { date }), ...(stage === undefined ? {} : { stage }) }];
    }),
    ...valuesOf(options, 'totals').map((path) => ({ table: basename(path), use: 'totals' as const })),
  ];
  const [title, district, county, agency] = ['title', 'district-name', 'county', 'agency'].map((name) =>
    valueOf(options, name),
  );
  return succeed(
    mergeDecisions(recipe, {
      ...(title === undefined ? {} : { title }),
      ...(district === undefined ? {} : { district }),
      ...(county === undefined ? {} : { county }),
      ...(agency === undefined ? {} : { agency }),
      ...(outside === undefined ? {} : { outside }),
      tables,
    }),
  );
}
