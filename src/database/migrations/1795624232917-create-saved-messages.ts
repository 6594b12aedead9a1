import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSavedMessages1795624232917 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "saved_messages" ("user_id" uuid NOT NULL, "conversation_id" uuid NOT NULL, "seq" bigint NOT NULL, "saved_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "saved_messages_pkey" PRIMARY KEY ("user_id", "conversation_id", "seq"))`,
    );
    await runner.query(
      `CREATE INDEX "saved_messages_user_id_saved_at_idx" ON "saved_messages"  ("user_id", "saved_at", "conversation_id", "seq")`,
    );
    await runner.query(
      `ALTER TABLE "saved_messages" ADD CONSTRAINT "saved_messages_participant_fkey" FOREIGN KEY ("conversation_id", "user_id") REFERENCES "participants"("conversation_id","user_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "saved_messages" DROP CONSTRAINT "saved_messages_participant_fkey"`,
    );
    await runner.query(`DROP INDEX "public"."saved_messages_user_id_saved_at_idx"`);
    await runner.query(`DROP TABLE "saved_messages"`);
  }
}
