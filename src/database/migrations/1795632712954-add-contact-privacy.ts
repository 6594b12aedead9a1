import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddContactPrivacy1795632712954 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "users" ADD "contact_privacy" text NOT NULL DEFAULT 'everyone'`,
    );
    await runner.query(
      `ALTER TABLE "users" ADD CONSTRAINT "users_contact_privacy_check" CHECK (contact_privacy in ('everyone', 'sharedConversations'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" DROP CONSTRAINT "users_contact_privacy_check"`);
    await runner.query(`ALTER TABLE "users" DROP COLUMN "contact_privacy"`);
  }
}
