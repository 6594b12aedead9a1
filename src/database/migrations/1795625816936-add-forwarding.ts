import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddForwarding1795625816936 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" ADD "forwarded_from" jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "forwarded_from"`);
  }
}
