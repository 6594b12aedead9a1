/** Whether somebody's pointers are shown in what is the same for everybody. */
export const shownToAll = (user: string): string => `${user}.read_receipts`;

/** Whether they are shown to this viewer: who hides theirs is not shown others', and one's own always. */
export const shownTo = (viewer: string, user: string): string =>
  `(${viewer}.id = ${user}.id or ${viewer}.read_receipts and ${user}.read_receipts)`;
