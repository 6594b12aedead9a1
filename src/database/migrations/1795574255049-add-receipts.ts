import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddReceipts1795574255049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" ADD "read_receipts" boolean NOT NULL DEFAULT true`);
    await runner.query(`ALTER TABLE "participants" ADD "rewound_seq" bigint NOT NULL DEFAULT '0'`);
    await runner.query(
      `CREATE INDEX "messages_live_idx" ON "messages"  ("conversation_id", "seq") WHERE deleted_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."messages_live_idx"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "rewound_seq"`);
    await runner.query(`ALTER TABLE "users" DROP COLUMN "read_receipts"`);
  }
}
