import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMessageVersions1795596990794 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "message_versions" ("message_id" uuid NOT NULL, "version" integer NOT NULL, "body" text NOT NULL, "written_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "message_versions_pkey" PRIMARY KEY ("message_id", "version"))`,
    );
    await runner.query(
      `ALTER TABLE "message_versions" ADD CONSTRAINT "message_versions_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "messages"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "message_versions" DROP CONSTRAINT "message_versions_message_id_fkey"`,
    );
    await runner.query(`DROP TABLE "message_versions"`);
  }
}
