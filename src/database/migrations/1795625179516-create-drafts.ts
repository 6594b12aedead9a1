import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDrafts1795625179516 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "drafts" ("conversation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "body" text NOT NULL, "parent_id" uuid, "quoted_message_id" uuid, "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "drafts_pkey" PRIMARY KEY ("conversation_id", "user_id"))`,
    );
    await runner.query(
      `CREATE INDEX "drafts_user_id_updated_at_idx" ON "drafts"  ("user_id", "updated_at", "conversation_id")`,
    );
    await runner.query(
      `ALTER TABLE "drafts" ADD CONSTRAINT "drafts_participant_fkey" FOREIGN KEY ("conversation_id", "user_id") REFERENCES "participants"("conversation_id","user_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "drafts" DROP CONSTRAINT "drafts_participant_fkey"`);
    await runner.query(`DROP INDEX "public"."drafts_user_id_updated_at_idx"`);
    await runner.query(`DROP TABLE "drafts"`);
  }
}
