import type { RepairSummary } from '../../core/geometry/repair/repair-all';
import type { AuditReport } from '../../pack/audit/audit-report';
import type { ContestTotalsAudit } from '../alarms/audit-contests';
import type { PlannedJoin, ProblemList } from '../plan/import-plan';

/** What an import did. */
export interface ImportReport {
  readonly joins: readonly PlannedJoin[];
  readonly problems: readonly ProblemList[];
  readonly repairs: RepairSummary;
  readonly audit: AuditReport;
  /** By contest, with likely causes of differences. */
  readonly totals: readonly ContestTotalsAudit[];
  /** What was replaced of the base pack and what stays, a sentence each; empty for a new pack. */
  readonly replacement: readonly string[];
}
