import ipaddr from 'ipaddr.js';

/** Public by its range, yet the door to a cloud machine’s own settings. */
const METADATA = new Set(['168.63.129.16']);

/** Whether an address is one of the public internet: not of this machine, its network, or a detour to them. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || METADATA.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Only this eighth of IPv6 is given out.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] ?? 0) >> 5 === 1;
}
