import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeed1795360745070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "feed" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "type" text NOT NULL, "conversation_id" uuid, "recipient_id" uuid, "subject_id" uuid, CONSTRAINT "feed_pkey" PRIMARY KEY ("xid", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "feed_acquaintances_idx" ON "feed"  ("xid", "id") WHERE recipient_id is null and conversation_id is null`,
    );
    await runner.query(
      `CREATE INDEX "feed_recipient_id_idx" ON "feed"  ("recipient_id", "xid", "id") WHERE recipient_id is not null`,
    );
    await runner.query(
      `CREATE INDEX "feed_conversation_id_idx" ON "feed"  ("conversation_id", "xid", "id") WHERE recipient_id is null and conversation_id is not null`,
    );
    await runner.query(
      `CREATE TABLE "feed_state" ("id" smallint NOT NULL, "epoch" uuid NOT NULL, "system_identifier" text NOT NULL, "timeline" integer NOT NULL, "pruned_xid" bigint NOT NULL DEFAULT '0', "pruned_id" bigint NOT NULL DEFAULT '0', CONSTRAINT "feed_state_id_check" CHECK (id = 1), CONSTRAINT "feed_state_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`ALTER TABLE "participants" ADD "joined_xid" bigint NOT NULL DEFAULT '0'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "joined_xid"`);
    await runner.query(`DROP TABLE "feed_state"`);
    await runner.query(`DROP INDEX "public"."feed_conversation_id_idx"`);
    await runner.query(`DROP INDEX "public"."feed_recipient_id_idx"`);
    await runner.query(`DROP INDEX "public"."feed_acquaintances_idx"`);
    await runner.query(`DROP TABLE "feed"`);
  }
}
