import { fail, succeed, type Result } from '../../core/result';
import { describeMap } from '../../scene/build/describe-map';
import type { GivenOptions } from '../given-options';
import { chooseSpec } from '../map/choose-spec';
import { readMapChoice, readMapStyle } from '../map/read-map-options';
import { openPack } from '../open-pack';
import type { Surroundings } from '../terminal';

/** Prints in words what a map shows. */
export async function printDescription(
  operand: string,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const style = readMapStyle(options);
  if (!style.ok) return style;
  const choice = readMapChoice(options);
  if (!choice.ok) return choice;
  if (choice.value.kind === 'panels' || choice.value.kind === 'small multiples') {
    return fail('option', `--${choice.value.kind}: one map is described at a time.`);
  }
  const pack = await openPack(operand, surroundings);
  if (!pack.ok) return pack;
  const spec = await chooseSpec(pack.value, choice.value, style.value, surroundings.workingFolder);
  if (!spec.ok) return spec;
  surroundings.terminal.print(describeMap(pack.value, spec.value));
  return succeed(undefined);
}
