import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateThreadFollows1795626094727 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_follows" ("user_id" uuid NOT NULL, "conversation_id" uuid NOT NULL, "message_id" uuid NOT NULL, "is_following" boolean NOT NULL DEFAULT true, "last_read_seq" bigint NOT NULL, CONSTRAINT "thread_follows_pkey" PRIMARY KEY ("user_id", "conversation_id", "message_id"))`,
    );
    await runner.query(
      `ALTER TABLE "thread_follows" ADD CONSTRAINT "thread_follows_participant_fkey" FOREIGN KEY ("conversation_id", "user_id") REFERENCES "participants"("conversation_id","user_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "thread_follows" DROP CONSTRAINT "thread_follows_participant_fkey"`,
    );
    await runner.query(`DROP TABLE "thread_follows"`);
  }
}
