/** The middle one of the stored sizes; clients ask for another with `?size=`. Null for no avatar. */
export const avatarUrl = (avatarId: string): string =>
  `current_setting('parley.origin', true) || '/api/avatars/' || ${avatarId}`;
