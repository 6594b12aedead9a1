import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJobs1795610927629 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "jobs" ("kind" text NOT NULL, "key" text NOT NULL, "due_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "attempt" integer NOT NULL DEFAULT '0', "claim" uuid, CONSTRAINT "jobs_attempt_check" CHECK (attempt >= 0), CONSTRAINT "jobs_pkey" PRIMARY KEY ("kind", "key"))`,
    );
    await runner.query(`CREATE INDEX "jobs_kind_due_at_idx" ON "jobs"  ("kind", "due_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."jobs_kind_due_at_idx"`);
    await runner.query(`DROP TABLE "jobs"`);
  }
}
