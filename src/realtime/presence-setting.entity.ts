import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

export const PRESENCE_SETTINGS = ['auto', 'away', 'invisible'] as const;

/** What somebody wants to be seen as; `auto`, as they are. */
export type PresenceSetting = (typeof PRESENCE_SETTINGS)[number];

/**
 * Who wants to be seen otherwise than they are. Kept, unlike presence itself: somebody invisible must
 * not appear because their connection or a node was lost for a moment.
 */
@Entity('presence_settings')
@Check('presence_settings_setting_check', `setting in ('away', 'invisible')`)
export class PresenceSettingRow {
  @ForeignKey(() => User, { name: 'presence_settings_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'presence_settings_pkey' })
  userId!: string;

  @Column('text')
  setting!: PresenceSetting;
}
