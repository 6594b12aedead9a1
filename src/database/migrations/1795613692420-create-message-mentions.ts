import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMessageMentions1795613692420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "message_mentions" ("conversation_id" uuid NOT NULL, "seq" bigint NOT NULL, "user_id" uuid NOT NULL, CONSTRAINT "message_mentions_pkey" PRIMARY KEY ("conversation_id", "seq", "user_id"))`,
    );
    await runner.query(
      `CREATE INDEX "message_mentions_user_id_idx" ON "message_mentions"  ("user_id", "conversation_id", "seq")`,
    );
    await runner.query(
      `ALTER TABLE "conversations" ADD "who_can_mention_all" text NOT NULL DEFAULT 'admins'`,
    );
    await runner.query(`ALTER TABLE "conversations" DROP CONSTRAINT "conversations_rules_check"`);
    await runner.query(
      `ALTER TABLE "conversations" ADD CONSTRAINT "conversations_rules_check" CHECK (array[who_can_send, who_can_add, who_can_pin, who_can_mention_all] <@ array['everyone', 'admins', 'owners'])`,
    );
    await runner.query(`ALTER TABLE "messages" ADD "mentions" jsonb`);
    await runner.query(
      `CREATE INDEX "messages_mentioning_all_idx" ON "messages"  ("conversation_id", "seq") WHERE mentions @> '[{"userId": null}]'`,
    );
    await runner.query(
      `ALTER TABLE "message_mentions" ADD CONSTRAINT "message_mentions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "message_mentions" ADD CONSTRAINT "message_mentions_message_fkey" FOREIGN KEY ("conversation_id", "seq") REFERENCES "messages"("conversation_id","seq") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "message_mentions" DROP CONSTRAINT "message_mentions_message_fkey"`,
    );
    await runner.query(
      `ALTER TABLE "message_mentions" DROP CONSTRAINT "message_mentions_user_id_fkey"`,
    );
    await runner.query(`DROP INDEX "public"."messages_mentioning_all_idx"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "mentions"`);
    await runner.query(`ALTER TABLE "conversations" DROP CONSTRAINT "conversations_rules_check"`);
    await runner.query(`ALTER TABLE "conversations" DROP COLUMN "who_can_mention_all"`);
    await runner.query(
      `ALTER TABLE "conversations" ADD CONSTRAINT "conversations_rules_check" CHECK (array[who_can_send, who_can_add, who_can_pin] <@ array['everyone', 'admins', 'owners'])`,
    );
    await runner.query(`DROP INDEX "public"."message_mentions_user_id_idx"`);
    await runner.query(`DROP TABLE "message_mentions"`);
  }
}
