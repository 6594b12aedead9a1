export class UserLimitsDto {
  readonly minUsernameLength!: number;
  readonly usernameLength!: number;
  readonly displayNameLength!: number;
  readonly bioLength!: number;
  readonly emailLength!: number;
  readonly minPasswordLength!: number;
  readonly passwordLength!: number;

  /** Of the text to find people by. */
  readonly searchLength!: number;

  /** Of the file that an avatar, of a user or a group, is drawn from. */
  readonly avatarBytes!: number;
  readonly avatarPixels!: number;

  /** People that you may have blocked. */
  readonly blocks!: number;

  /** For which an archive of your data can be downloaded. */
  readonly exportSeconds!: number;

  /** For which something is among your notifications. */
  readonly notificationSeconds!: number;
}

/** How long things are good for. */
export class SessionLimitsDto {
  readonly accessTokenSeconds!: number;

  /** After its last refresh a session lives so long. */
  readonly refreshTokenSeconds!: number;

  /** After a login in which deleting the account asks for no password. */
  readonly passwordFreshSeconds!: number;

  /** The link in an e-mail to choose a new password. */
  readonly resetLinkSeconds!: number;

  /** A ticket that opens a stream. */
  readonly ticketSeconds!: number;
}
