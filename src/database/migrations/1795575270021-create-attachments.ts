import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAttachments1795575270021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "attachments" ("id" uuid NOT NULL, "owner_id" uuid NOT NULL, "message_id" uuid, "position" smallint, "name" text NOT NULL DEFAULT '', "content_type" text NOT NULL DEFAULT '', "size" bigint NOT NULL, "width" integer, "height" integer, "thumbnails" jsonb NOT NULL DEFAULT '[]', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "ready_at" TIMESTAMP(3) WITH TIME ZONE, "removal_due_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "attachments_position_check" CHECK ((message_id is null) = (position is null)), CONSTRAINT "attachments_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "attachments_removal_due_at_idx" ON "attachments"  ("removal_due_at") WHERE removal_due_at is not null`,
    );
    await runner.query(
      `CREATE INDEX "attachments_unsent_idx" ON "attachments"  ("created_at") WHERE message_id is null and removal_due_at is null`,
    );
    await runner.query(`CREATE INDEX "attachments_owner_id_idx" ON "attachments"  ("owner_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "attachments_message_id_position_key" ON "attachments"  ("message_id", "position") WHERE message_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "attachments" ADD CONSTRAINT "attachments_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "attachments" DROP CONSTRAINT "attachments_owner_id_fkey"`);
    await runner.query(`DROP INDEX "public"."attachments_message_id_position_key"`);
    await runner.query(`DROP INDEX "public"."attachments_owner_id_idx"`);
    await runner.query(`DROP INDEX "public"."attachments_unsent_idx"`);
    await runner.query(`DROP INDEX "public"."attachments_removal_due_at_idx"`);
    await runner.query(`DROP TABLE "attachments"`);
  }
}
