import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReactions1795627826872 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "reactions" ("user_id" uuid NOT NULL, "message_id" uuid NOT NULL, "emoji" text NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "reactions_pkey" PRIMARY KEY ("user_id", "message_id", "emoji"))`,
    );
    await runner.query(
      `CREATE INDEX "reactions_message_id_idx" ON "reactions"  ("message_id", "created_at", "user_id", "emoji")`,
    );
    await runner.query(`ALTER TABLE "feed" ADD "detail" jsonb`);
    await runner.query(`ALTER TABLE "messages" ADD "reaction_counts" jsonb`);
    await runner.query(
      `ALTER TABLE "reactions" ADD CONSTRAINT "reactions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reactions" ADD CONSTRAINT "reactions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reactions" DROP CONSTRAINT "reactions_message_id_fkey"`);
    await runner.query(`ALTER TABLE "reactions" DROP CONSTRAINT "reactions_user_id_fkey"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "reaction_counts"`);
    await runner.query(`ALTER TABLE "feed" DROP COLUMN "detail"`);
    await runner.query(`DROP INDEX "public"."reactions_message_id_idx"`);
    await runner.query(`DROP TABLE "reactions"`);
  }
}
