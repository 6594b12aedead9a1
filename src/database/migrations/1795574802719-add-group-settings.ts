import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddGroupSettings1795574802719 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "bans" ("conversation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "banned_by" uuid NOT NULL, "banned_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "bans_pkey" PRIMARY KEY ("conversation_id", "user_id"))`,
    );
    await runner.query(
      `CREATE INDEX "bans_conversation_id_banned_at_idx" ON "bans"  ("conversation_id", "banned_at", "user_id")`,
    );
    await runner.query(`ALTER TABLE "conversations" ADD "avatar_id" uuid`);
    await runner.query(
      `ALTER TABLE "conversations" ADD "who_can_send" text NOT NULL DEFAULT 'everyone'`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD "who_can_add" text NOT NULL DEFAULT 'admins'`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD "who_can_pin" text NOT NULL DEFAULT 'admins'`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD "slow_mode_seconds" integer NOT NULL DEFAULT '0'`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD "history_visibility" text NOT NULL DEFAULT 'all'`,
    );
    await runner.query(
      `ALTER TABLE "participants" ADD "visible_from_seq" bigint NOT NULL DEFAULT '0'`,
    );
    await runner.query(`ALTER TABLE "participants" ADD "last_sent_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "participants" ADD "silenced_until" TIMESTAMP(3) WITH TIME ZONE`,
    );
    await runner.query(`ALTER TABLE "participants" ADD "archived_at_seq" bigint`);
    await runner.query(`ALTER TABLE "participants" ADD "hidden_at_seq" bigint`);
    await runner.query(`ALTER TABLE "participants" ADD "pinned_order" integer`);
    await runner.query(`ALTER TABLE "participants" ADD "notify" text NOT NULL DEFAULT 'all'`);
    await runner.query(
      `ALTER TABLE "conversations" ADD CONSTRAINT "conversations_rules_check" CHECK (array[who_can_send, who_can_add, who_can_pin] <@ array['everyone', 'admins', 'owners'])`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD CONSTRAINT "conversations_history_visibility_check" CHECK (history_visibility in ('all', 'sinceJoin'))`,
    );
    await runner.query(
      `UPDATE participants p SET archived_at_seq = c.last_seq FROM conversations c WHERE c.id = p.conversation_id AND p.archived`,
    );
    await runner.query(
      `UPDATE participants p SET pinned_order = n.place FROM (SELECT conversation_id, user_id, row_number() OVER (PARTITION BY user_id ORDER BY joined_at) - 1 AS place FROM participants WHERE pinned) n WHERE (n.conversation_id, n.user_id) = (p.conversation_id, p.user_id)`,
    );
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "archived"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "pinned"`);
    await runner.query(
      `ALTER TABLE "participants" ADD CONSTRAINT "participants_notify_check" CHECK (notify in ('all', 'mentions', 'none'))`,
    );
    await runner.query(
      `ALTER TABLE "bans" ADD CONSTRAINT "bans_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bans" ADD CONSTRAINT "bans_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bans" ADD CONSTRAINT "bans_banned_by_fkey" FOREIGN KEY ("banned_by") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "bans" DROP CONSTRAINT "bans_banned_by_fkey"`);
    await runner.query(`ALTER TABLE "bans" DROP CONSTRAINT "bans_user_id_fkey"`);
    await runner.query(`ALTER TABLE "bans" DROP CONSTRAINT "bans_conversation_id_fkey"`);
    await runner.query(`ALTER TABLE "participants" DROP CONSTRAINT "participants_notify_check"`);
    await runner.query(
      `ALTER TABLE "conversations" DROP CONSTRAINT "conversations_history_visibility_check"`,
    );
    await runner.query(`ALTER TABLE "conversations" DROP CONSTRAINT "conversations_rules_check"`);
    await runner.query(`ALTER TABLE "participants" ADD "pinned" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "participants" ADD "archived" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `UPDATE participants SET archived = archived_at_seq IS NOT NULL, pinned = pinned_order IS NOT NULL WHERE archived_at_seq IS NOT NULL OR pinned_order IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "notify"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "pinned_order"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "hidden_at_seq"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "archived_at_seq"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "silenced_until"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "last_sent_at"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "visible_from_seq"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "history_visibility"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "slow_mode_seconds"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "who_can_pin"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "who_can_add"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "who_can_send"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "avatar_id"`);
    await runner.query(`DROP INDEX "public"."bans_conversation_id_banned_at_idx"`);
    await runner.query(`DROP TABLE "bans"`);
  }
}
