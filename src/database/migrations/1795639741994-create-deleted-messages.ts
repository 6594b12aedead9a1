import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDeletedMessages1795639741994 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "deleted_messages" ("message_id" uuid NOT NULL, "deleted_by" uuid NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "body" text NOT NULL, "request_digest" bytea, "mentions" jsonb, "quoted_message_id" uuid, "forwarded_from" jsonb, "attachment_ids" uuid array NOT NULL, "versions" jsonb NOT NULL, CONSTRAINT "deleted_messages_pkey" PRIMARY KEY ("message_id"))`,
    );
    await runner.query(
      `ALTER TABLE "deleted_messages" ADD CONSTRAINT "deleted_messages_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "deleted_messages" DROP CONSTRAINT "deleted_messages_message_id_fkey"`,
    );
    await runner.query(`DROP TABLE "deleted_messages"`);
  }
}
