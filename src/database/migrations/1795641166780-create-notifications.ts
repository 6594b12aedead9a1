import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1795641166780 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "notifications_seen" ("user_id" uuid NOT NULL, "seen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "notifications_seen_pkey" PRIMARY KEY ("user_id"))`,
    );
    await runner.query(`ALTER TABLE "participants" ADD "added_by" uuid`);
    await runner.query(`ALTER TABLE "reactions" ADD "message_sender_id" uuid`);
    await runner.query(
      `UPDATE "reactions" r SET "message_sender_id" = m."sender_id" FROM "messages" m WHERE m."id" = r."message_id"`,
    );
    await runner.query(`ALTER TABLE "reactions" ALTER COLUMN "message_sender_id" SET NOT NULL`);
    await runner.query(
      `CREATE INDEX "reactions_message_sender_id_idx" ON "reactions"  ("message_sender_id", "created_at")`,
    );
    await runner.query(
      `ALTER TABLE "notifications_seen" ADD CONSTRAINT "notifications_seen_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "notifications_seen" DROP CONSTRAINT "notifications_seen_user_id_fkey"`,
    );
    await runner.query(`DROP INDEX "public"."reactions_message_sender_id_idx"`);
    await runner.query(`ALTER TABLE "reactions" DROP COLUMN "message_sender_id"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "added_by"`);
    await runner.query(`DROP TABLE "notifications_seen"`);
  }
}
