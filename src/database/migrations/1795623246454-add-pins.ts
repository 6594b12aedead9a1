import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPins1795623246454 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "messages" ADD "pinned_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "messages" ADD "pinned_by" uuid`);
    await runner.query(
      `CREATE INDEX "messages_pinned_idx" ON "messages"  ("conversation_id", "pinned_at", "seq") WHERE pinned_at is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."messages_pinned_idx"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "pinned_by"`);
    await runner.query(`ALTER TABLE "messages" DROP COLUMN "pinned_at"`);
  }
}
