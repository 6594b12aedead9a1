import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTickets1795361970520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "tickets" ("ticket_hash" bytea NOT NULL, "session_id" uuid NOT NULL, "token_expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "tickets_pkey" PRIMARY KEY ("ticket_hash"))`,
    );
    await runner.query(`CREATE INDEX "tickets_expires_at_idx" ON "tickets"  ("expires_at")`);
    await runner.query(`CREATE INDEX "tickets_session_id_idx" ON "tickets"  ("session_id")`);
    await runner.query(
      `ALTER TABLE "tickets" ADD CONSTRAINT "tickets_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "tickets" DROP CONSTRAINT "tickets_session_id_fkey"`);
    await runner.query(`DROP INDEX "public"."tickets_session_id_idx"`);
    await runner.query(`DROP INDEX "public"."tickets_expires_at_idx"`);
    await runner.query(`DROP TABLE "tickets"`);
  }
}
