import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isSystemError } from '../system-error';

/**
 * This process, told apart from every other one: the machine, the process id and, where the system tells it, when it
 * started, because ids are used again.
 */
export const ownTag = `${machineTag()}-${process.pid}-${lifeOf(process.pid)?.start ?? '0'}`;

const tagPattern = /^([0-9a-f]{8})-(\d+)-(\d+)$/;

/** Whether the process of a tag still lives. One of another machine cannot be asked and counts as living. */
export function isLiving(tag: string): boolean {
  const [, machine, id, start] = tagPattern.exec(tag) ?? [];
  if (machine === undefined) return false;
  if (machine !== machineTag()) return true;
  const life = lifeOf(Number(id));
  return life !== null && (life.start === '0' || life.start === start);
}

function machineTag(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** When a process started, in the system's own units; `0` where the system does not tell, null where none lives. */
function lifeOf(id: number): { readonly start: string } | null {
  if (process.platform === 'linux') return readLife(id);
  try {
    process.kill(id, 0);
    return { start: '0' };
  } catch (error) {
    if (isSystemError(error, 'ESRCH')) return null;
    if (isSystemError(error, 'EPERM')) return { start: '0' };
    throw error;
  }
}

/** The state is the third field of a process's line, its start the 22nd; the second is a name that may hold anything. */
function readLife(id: number): { readonly start: string } | null {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : { start: fields[19] ?? '0' };
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
