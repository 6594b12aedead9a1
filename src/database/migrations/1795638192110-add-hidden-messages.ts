import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddHiddenMessages1795638192110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "participants" ADD "hidden_seqs" bigint array NOT NULL DEFAULT '{}'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "hidden_seqs"`);
  }
}
