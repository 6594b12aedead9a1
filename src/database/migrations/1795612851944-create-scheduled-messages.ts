import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateScheduledMessages1795612851944 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "scheduled_messages" ("id" uuid NOT NULL, "conversation_id" uuid NOT NULL, "sender_id" uuid NOT NULL, "body" text NOT NULL, "client_message_id" text NOT NULL, "send_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "status" text NOT NULL DEFAULT 'scheduled', "failure" text, "request_digest" bytea NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "scheduled_messages_failure_check" CHECK ((failure is not null) = (status = 'failed')), CONSTRAINT "scheduled_messages_status_check" CHECK (status in ('scheduled', 'sending', 'failed')), CONSTRAINT "scheduled_messages_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "scheduled_messages_conversation_id_sender_id_idx" ON "scheduled_messages"  ("conversation_id", "sender_id", "send_at", "id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "scheduled_messages_sender_id_client_message_id_key" ON "scheduled_messages"  ("sender_id", "client_message_id")`,
    );
    await runner.query(
      `ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "scheduled_messages" DROP CONSTRAINT "scheduled_messages_sender_id_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "scheduled_messages" DROP CONSTRAINT "scheduled_messages_conversation_id_fkey"`,
    );
    await runner.query(`DROP INDEX "public"."scheduled_messages_sender_id_client_message_id_key"`);
    await runner.query(`DROP INDEX "public"."scheduled_messages_conversation_id_sender_id_idx"`);
    await runner.query(`DROP TABLE "scheduled_messages"`);
  }
}
