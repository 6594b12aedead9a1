import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePresenceSettings1795362869262 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "presence_settings" ("user_id" uuid NOT NULL, "setting" text NOT NULL, CONSTRAINT "presence_settings_setting_check" CHECK (setting in ('away', 'invisible')), CONSTRAINT "presence_settings_pkey" PRIMARY KEY ("user_id"))`,
    );
    await runner.query(
      `ALTER TABLE "presence_settings" ADD CONSTRAINT "presence_settings_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "presence_settings" DROP CONSTRAINT "presence_settings_user_id_fkey"`,
    );
    await runner.query(`DROP TABLE "presence_settings"`);
  }
}
