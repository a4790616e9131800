using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Frame;

/// <summary>What is noted of forms that were sent, for how long, and why.</summary>
internal static class SendingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SentForm>(sent =>
        {
            sent.ToTable("sent_forms");
            sent.Property(s => s.Id).ValueGeneratedNever();
            sent.Property(s => s.Answer).HasMaxLength(4000);
            sent.HasIndex(s => s.SentAt);
        });
        model.Entity<KeptText>(text =>
        {
            text.ToTable("kept_texts");
            text.Property(t => t.Id).ValueGeneratedNever();
            text.Property(t => t.Fields).HasMaxLength(400_000);
            text.HasIndex(t => new { t.PersonId, t.KeptAt });
            text.HasIndex(t => new { t.PersonId, t.Page }).IsUnique().HasFilter("page IS NOT NULL");
        });
        model.Entity<KeptUpload>(upload =>
        {
            upload.ToTable("kept_uploads");
            upload.Property(u => u.Id).ValueGeneratedNever();
            upload.HasIndex(u => u.PersonId);
        });
    }

    public static IReadOnlyList<RetentionRule> Rules { get; } =
    [
        RetentionRule.Of<SentForm>("sent-forms", "Abgesendete Formulare",
            "So lange erkennen wir, dass ein Formular ein zweites Mal abgesendet wird.", 1,
            (forms, before) => forms.Where(form => form.SentAt < before)),
        RetentionRule.Of<KeptText>("kept-texts", "Aufgehobene Eingaben",
            "So lange kommt ein Text zurück, der beim Absenden nicht angenommen werden konnte, etwa weil die Anmeldung abgelaufen war.", 1,
            (texts, before) => texts.Where(text => text.KeptAt < before && text.Because != KeptBecause.Draft)),
        RetentionRule.Of<KeptText>("drafts", "Entwürfe in Formularen",
            "So lange lässt sich ein Text weiterschreiben, der in einem Formular stand und noch nicht gespeichert wurde.", 30,
            (texts, before) => texts.Where(text => text.KeptAt < before && text.Because == KeptBecause.Draft)),
        new("kept-uploads", "Aufgehobene Dateien",
            "So lange muss eine Datei nicht noch einmal ausgewählt werden, wenn im Formular etwas anderes fehlte.", TimeSpan.FromDays(1),
            (db, before, cancel) => UploadsAtHand.Drop(db, db.GetService<FileStore>(),
                db.Set<KeptUpload>().Where(upload => upload.KeptAt < before), cancel)),
    ];

    public static ProcessingActivity Activity { get; } = new("Eingaben, die nicht verloren gehen",
        "Was jemand in ein Formular geschrieben hat, geht nicht verloren und entsteht nicht doppelt.", ProcessingActivity.CommonTask,
        "Personen mit Konto", "Eingaben eines Formulars, verschlüsselt; hochgeladene Datei ohne Aufnahmeort; Zeitpunkt",
        typeof(KeptText), typeof(KeptUpload))
    { Rules = ["sent-forms", "kept-texts", "drafts", "kept-uploads"], Readers = "Nur die Person selbst." };

    public static IReadOnlyList<PersonalData> Data { get; } =
    [
        PersonalData.Of<KeptText>("Aufgehobene Eingaben", text => text.PersonId, text => [("Aufgehoben", text.KeptAt.LongMoment)]),
        PersonalData.Of<KeptUpload>("Aufgehobene Dateien", upload => upload.PersonId,
            upload => [("Name", upload.Name), ("Aufgehoben", upload.KeptAt.LongMoment)]),
    ];

    public static IReadOnlyList<PersonalTrace> Traces { get; } =
    [
        new("Aufgehobene Dateien", (db, person, cancel) => UploadsAtHand.Drop(db, db.GetService<FileStore>(),
            db.Set<KeptUpload>().Where(upload => upload.PersonId == person.Id), cancel)),
        new("Abgesendete Formulare", (db, person, cancel) => db.Set<SentForm>()
            .Where(form => form.Answer != null && form.Answer.Contains(person.Id.ToString())).ExecuteDeleteAsync(cancel)),
    ];
}
