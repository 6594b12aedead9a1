/** Clients must not look into cursors; whoever judges them may. @returns `<xid>.<id>` */
export function positionOf(cursor: string): string {
  const [, xid = '', id = ''] = Buffer.from(cursor, 'base64url').toString('latin1').split('.');
  return `${parseInt(xid, 36)}.${parseInt(id, 36)}`;
}
