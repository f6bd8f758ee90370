import { succeed, type Result } from '../../core/result';
import { auditPack } from '../../pack/audit/audit-pack';
import { formatAudit } from '../../pack/audit/format-audit';
import { openPack } from '../open-pack';
import type { Surroundings } from '../terminal';

/** Prints where every vote of a pack is. */
export async function printAudit(operand: string, surroundings: Surroundings): Promise<Result<undefined>> {
  const pack = await openPack(operand, surroundings);
  if (!pack.ok) return pack;
  surroundings.terminal.print(formatAudit(auditPack(pack.value)));
  return succeed(undefined);
}
