import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddAttachmentCount1795609015875 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "messages" ADD "attachment_count" smallint NOT NULL DEFAULT '0'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "attachment_count"`);
  }
}
