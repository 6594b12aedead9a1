import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBlocks1795628176284 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "blocks" ("blocker_id" uuid NOT NULL, "blocked_id" uuid NOT NULL, "blocked_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "blocks_other_check" CHECK (blocker_id <> blocked_id), CONSTRAINT "blocks_pkey" PRIMARY KEY ("blocker_id", "blocked_id"))`,
    );
    await runner.query(`CREATE INDEX "blocks_blocked_id_idx" ON "blocks"  ("blocked_id")`);
    await runner.query(
      `CREATE INDEX "blocks_blocker_id_blocked_at_idx" ON "blocks"  ("blocker_id", "blocked_at", "blocked_id")`,
    );
    await runner.query(`ALTER TABLE "participants" ADD "blocked" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocker_id_fkey" FOREIGN KEY ("blocker_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "blocks" ADD CONSTRAINT "blocks_blocked_id_fkey" FOREIGN KEY ("blocked_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "blocks" DROP CONSTRAINT "blocks_blocked_id_fkey"`);
    await runner.query(`ALTER TABLE "blocks" DROP CONSTRAINT "blocks_blocker_id_fkey"`);
    await runner.query(`ALTER TABLE "participants" DROP COLUMN "blocked"`);
    await runner.query(`DROP INDEX "public"."blocks_blocker_id_blocked_at_idx"`);
    await runner.query(`DROP INDEX "public"."blocks_blocked_id_idx"`);
    await runner.query(`DROP TABLE "blocks"`);
  }
}
