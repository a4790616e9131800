using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>What the database knows about itself: its schema's mark, how far backfills have come.</summary>
public sealed class DatabaseModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) => module
        .Maps(model =>
        {
            model.Entity<SchemaMark>(mark => mark.ToTable("schema_marks").Property(m => m.Id).ValueGeneratedNever());
            model.Entity<BackfillProgress>(progress => progress.ToTable("backfills").HasKey(p => p.Name));
        })
        .Contributes(StoredText.Backfill).Contributes(LastBackup.Figure)
        .Examines<DatabaseAnswers>("Datenbank").Examines<SchemaFits>("Aktualisierungen der Datenbank").Examines<ClockAgrees>("Uhrzeit")
        .Examines<BackupIsYoung>("Sicherung")
        .HandlesDailyJob<Cleaning, CleanDatabase>("Cleaning", hour: 4, called: "Datenbank aufräumen")
        .Contributes(new NeverShown(typeof(SchemaMark))); // A batch may change what pages show: its progress is not among them.
}
