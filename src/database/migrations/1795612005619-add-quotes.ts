import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddQuotes1795612005619 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" ADD "quoted_message_id" uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "quoted_message_id"`);
  }
}
