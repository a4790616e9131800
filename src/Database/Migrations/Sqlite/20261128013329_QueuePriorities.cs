using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class QueuePriorities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_state_due_at",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "ix_jobs_state_due_at",
                table: "jobs");

            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "outbox",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "carried_at",
                table: "outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "domain",
                table: "outbox",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "priority",
                table: "outbox",
                type: "INTEGER",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "status",
                table: "outbox",
                type: "TEXT",
                maxLength: 11,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "priority",
                table: "jobs",
                type: "INTEGER",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_carried_at",
                table: "outbox",
                column: "carried_at");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_state_priority_due_at",
                table: "outbox",
                columns: new[] { "state", "priority", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_state_priority_due_at",
                table: "jobs",
                columns: new[] { "state", "priority", "due_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_carried_at",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "ix_outbox_state_priority_due_at",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "ix_jobs_state_priority_due_at",
                table: "jobs");

            migrationBuilder.DropColumn(
                name: "answer",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "carried_at",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "domain",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "priority",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "status",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "priority",
                table: "jobs");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_state_due_at",
                table: "outbox",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_state_due_at",
                table: "jobs",
                columns: new[] { "state", "due_at" });
        }
    }
}
