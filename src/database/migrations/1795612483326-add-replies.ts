import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddReplies1795612483326 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" ADD "parent_id" uuid`);
    await runner.query(`ALTER TABLE "messages" ADD "reply_count" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "messages" ADD "last_reply_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "messages" ADD "last_replier_ids" uuid array`);
    await runner.query(
      `CREATE INDEX "messages_replies_idx" ON "messages"  ("parent_id", "seq") WHERE parent_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."messages_replies_idx"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "last_replier_ids"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "last_reply_at"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "reply_count"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "parent_id"`);
  }
}
