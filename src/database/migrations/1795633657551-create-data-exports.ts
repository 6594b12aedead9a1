import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDataExports1795633657551 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "data_exports" ("id" uuid NOT NULL, "user_id" uuid, "state" text NOT NULL DEFAULT 'waiting', "file_id" uuid, "requested_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "parts" integer NOT NULL DEFAULT '0', "parts_done" integer NOT NULL DEFAULT '0', "items" bigint NOT NULL DEFAULT '0', "size" bigint, "finished_at" TIMESTAMP(3) WITH TIME ZONE, "expires_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "data_exports_ready_check" CHECK ((state = 'ready') = (size is not null)), CONSTRAINT "data_exports_state_check" CHECK (state in ('waiting', 'running', 'ready', 'failed')), CONSTRAINT "data_exports_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "data_exports_user_id_key" ON "data_exports"  ("user_id")`,
    );
    await runner.query(
      `ALTER TABLE "data_exports" ADD CONSTRAINT "data_exports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "data_exports" DROP CONSTRAINT "data_exports_user_id_fkey"`);
    await runner.query(`DROP INDEX "public"."data_exports_user_id_key"`);
    await runner.query(`DROP TABLE "data_exports"`);
  }
}
