import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type UserRole = 'user' | 'admin';

export const CONTACT_PRIVACIES = ['everyone', 'sharedConversations'] as const;
/** Who may begin a direct conversation with somebody, or add them to a group. */
export type ContactPrivacy = (typeof CONTACT_PRIVACIES)[number];

/** A person. One who left stays as a row without a name, so that what they wrote keeps its place. */
@Entity('users')
@Check('users_role_check', `role in ('user', 'admin')`)
@Check('users_contact_privacy_check', `contact_privacy in ('everyone', 'sharedConversations')`)
@Index('users_username_key', ['usernameKey'], { unique: true })
@Index('users_email_key', ['emailKey'], { unique: true })
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pkey' })
  id!: string;

  @Column('text')
  username!: string;

  /** `username` in lower case: unique, and the order of search results. */
  @Column('text')
  usernameKey!: string;

  @Column('text')
  displayName!: string;

  @Column('text', { default: '' })
  bio!: string;

  @Column('uuid', { nullable: true })
  avatarId!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  /** `email` in lower case: unique. */
  @Column('text', { nullable: true })
  emailKey!: string | null;

  @Column('text', { nullable: true })
  phoneNumber!: string | null;

  /** argon2id in PHC format; null for one who left. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('text', { default: 'user' })
  role!: UserRole;

  /** Others are shown how far they have read, and they how far others have. */
  @Column('boolean', { default: true })
  readReceipts!: boolean;

  @Column('text', { default: 'everyone' })
  contactPrivacy!: ContactPrivacy;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  deletedAt!: Date | null;
}
