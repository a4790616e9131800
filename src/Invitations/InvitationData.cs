using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>What the invitations know about people, and how long.</summary>
internal static class InvitationData
{
    private const int MostAtOnce = 500;

    public static ProcessingActivity Activity { get; } = new(
        "Einladungen", "Geschäftsstellen laden ein, wer ein Bündnis koordiniert, und sehen, wer eingetreten ist.",
        ProcessingActivity.CommonTask,
        "Menschen, die ein Bündnis koordinieren, vertreten oder bearbeiten sollen",
        "Name, E-Mail-Adresse, zugesagte Rolle; wann verschickt, geöffnet, eingetreten oder zurückgekommen",
        typeof(Invitation), typeof(InvitationBatch), typeof(InvitationLetter))
    {
        Rules = ["invitation-drafts", "invitations", "invited-accounts"],
        Readers = "Die Geschäftsstelle, die einlädt, und die Administration.",
    };

    public static PersonalData[] Personal { get; } =
    [
        PersonalData.Of<Invitation>("Einladungen an Sie", invitation => invitation.PersonId, Told),
        PersonalData.ByEmail<Invitation>("Einladungen an Ihre Adresse", invitation => invitation.Email, Told),
        PersonalData.Below<InvitationLetter, Invitation>("Briefe zu Einladungen an Sie", letter => letter.InvitationId,
            invitation => invitation.Email, letter => [("An der Reihe", letter.ScheduledAt.LongMoment), ("Brief", letter.Kind switch
            {
                LetterKind.Invitation => "Einladung",
                LetterKind.Reminder => "Erinnerung",
                _ => "neuer Link",
            })]),
        PersonalData.Of<Invitation>("Einladungen, die Sie zurückgezogen haben", invitation => invitation.WithdrawnBy,
            invitation => [("Zurückgezogen", invitation.WithdrawnAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<InvitationBatch>("Listen, die Sie vorbereitet haben", batch => batch.PreparedBy, Prepared, OnErasure.Forget),
        PersonalData.Of<InvitationBatch>("Listen, die Sie abgeschickt haben", batch => batch.StartedBy, Prepared, OnErasure.Forget),
    ];

    public static RetentionRule[] Rules { get; } =
    [
        RetentionRule.Of<InvitationBatch>("invitation-drafts", "Vorbereitete Einladungslisten",
            "Wer vier Wochen nicht daran weiterarbeitet, lädt die Liste neu hoch. Namen und Adressen sollen nicht herumliegen.", 28,
            (batches, before) => batches.Where(batch => batch.StartedAt == null && batch.PreparedAt < before)),
        RetentionRule.Of<InvitationBatch>("invitations", "Abgeschickte Einladungslisten",
            "Ein halbes Jahr lang sieht die Geschäftsstelle, wer eingetreten ist. Die Zugänge selbst bleiben.", 180,
            (batches, before) => batches.Where(batch => batch.StartedAt < before)),
        new("invited-accounts", "Konten, in die nie jemand eingetreten ist",
            "Wer nie kam und weder Zugang noch Einladung, Übergabe oder Mitgliedschaft hat, soll nicht gespeichert bleiben.",
            TimeSpan.FromDays(200), ForgetWhoNeverCame),
    ];

    private static async Task<int> ForgetWhoNeverCame(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var tied = db.Held;
        var people = await db.People.AsNoTracking()
            .Where(person => person.LastSeenAt == null && person.CreatedAt < before && !tied.Contains(person.Id))
            .OrderBy(person => person.Id).Take(MostAtOnce).ToListAsync(cancel);
        foreach (var person in people)
            foreach (var data in db.Catalog.Of<PersonalData>()) await data.Erase(db, person.InData, cancel);
        var ids = people.Select(person => person.Id).ToList();
        return await db.People.Where(person => ids.Contains(person.Id)).ExecuteDeleteAsync(cancel);
    }

    private static IEnumerable<(string, string?)> Told(Invitation invitation) =>
    [
        ("Name", invitation.Name),
        ("Adresse", invitation.Email),
        ("Bündnis", invitation.AllianceText),
        ("Rolle", invitation.PromisedAt is null ? invitation.RoleText : invitation.Role.Label),
        ("Eingeladen", invitation.PromisedAt?.LongMoment),
        ("Link angesehen", invitation.OpenedAt?.LongMoment),
        ("Eingetreten", invitation.EnteredAt?.LongMoment),
        ("Erinnerungen", invitation.Reminders == 0 ? null : invitation.Reminders.ToString(German.Culture)),
        ("Zurückgezogen", invitation.WithdrawnAt?.LongMoment),
        ("Abbestellt", invitation.DeclinedAt?.LongMoment),
    ];

    private static IEnumerable<(string, string?)> Prepared(InvitationBatch batch) =>
    [
        ("Liste", batch.Name),
        ("Vorbereitet", batch.PreparedAt.LongMoment),
        ("Abgeschickt", batch.StartedAt?.LongMoment),
        ("Ihre Worte", batch.Words),
    ];
}
