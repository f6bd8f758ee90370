import { fail, succeed, type Result } from '../../core/result';
import { auditPack } from '../../pack/audit/audit-pack';
import { formatAudit } from '../../pack/audit/format-audit';
import { openPack } from '../open-pack';
import type { Surroundings } from '../terminal';

/** Prints where every vote of a pack is; differences between units and certified totals are an error of the input. */
export async function printAudit(operand: string, surroundings: Surroundings): Promise<Result<undefined>> {
  const pack = await openPack(operand, surroundings);
  if (!pack.ok) return pack;
  const report = auditPack(pack.value);
  surroundings.terminal.print(formatAudit(report));
  return report.ok ? succeed(undefined) : fail('audit', 'The audit found differences in this pack.');
}
