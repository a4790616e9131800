using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>The steps that every new coordinator goes.</summary>
internal static class FirstSteps
{
    public static IReadOnlyList<FirstStep> All { get; } =
    [
        new("dossier", "Das Dossier lesen", "Eine halbe Stunde, und Sie kennen Bündnis, Partner und Offenes.", 2,
            alliance => alliance.Below("dossier")),
        new("passkey", "Einen Passkey einrichten", "Dann kommen Sie mit Fingerabdruck oder Geräte-PIN herein, auch ohne E-Mail.", 3,
            _ => AccountPaths.Passkeys, HasPasskey),
        new("profil", "Die Seite mit frischen Augen lesen",
            "Was stimmt, bestätigen Sie mit einem Klick. Was nicht stimmt, ändern Sie gleich.", 7,
            alliance => alliance.Below("bearbeiten"), Sees(view => view.Alliance.ProfileCheckedAt >= view.Seat.From)),
        new("anlaufstellen", "Die Anlaufstellen anrufen und bestätigen", "Familien verlassen sich darauf, dass dort jemand antwortet.", 10,
            alliance => alliance.Below("bearbeiten"), Sees(HasCalledAll)),
        new("stellvertretung", "Eine Stellvertretung benennen", "Zu zweit geht nichts verloren, auch nicht im Urlaub.", 14,
            alliance => alliance.Below("team"), HasDeputy),
        new("partner-kennen", "Die wichtigsten Partner anrufen",
            "Fünf Gespräche am Anfang sparen fünfzig E-Mails. Fragen Sie: Was soll bleiben?", 21,
            alliance => alliance.Below("partner-liste")),
        new("netzwerk", "Mit der Geschäftsstelle des Netzwerks sprechen",
            "Sie kennt andere Bündnisse Ihrer Größe und hilft beim Start.", 40, _ => null),
        new("partnerliste", "Die Partnerliste durchsehen", "Wer macht noch mit, wer ist dazugekommen?", 50,
            alliance => alliance.Below("partner-liste"),
            Sees(view => view.Alliance.ActivePartnerships.All(partner => partner.CheckedAt >= view.Seat.From))),
        new("treffen", "Zum ersten Partnertreffen einladen",
            "Ein kurzes Treffen mit einer Frage ist besser als ein langes ohne.", 70, _ => null),
        new("wissen", "Aufschreiben, was Sie gern gewusst hätten", "Der Wissensspeicher hilft der Person, die nach Ihnen kommt.", 90,
            alliance => alliance.Below("wissen"), HasWritten),
    ];

    private static Func<Db, FirstDaysView, CancellationToken, Task<bool>> Sees(Func<FirstDaysView, bool> isDone) =>
        (_, view, _) => Task.FromResult(isDone(view));

    private static bool HasCalledAll(FirstDaysView view) => view.Alliance.OpenContactPoints.Any()
        && view.Alliance.OpenContactPoints.All(point => point.CheckedAt >= view.Seat.From);

    private static async Task<bool> HasPasskey(Db db, FirstDaysView view, CancellationToken cancel) =>
        view.Seat.PersonId is { } person && await db.HasPasskey(person, cancel);

    private static Task<bool> HasDeputy(Db db, FirstDaysView view, CancellationToken cancel) =>
        db.Seats.Of(AllianceSeats.Place, view.Alliance.Id).AnyAsync(seat => seat.Role == AllianceSeats.Deputy
            && seat.Until == null, cancel);

    private static Task<bool> HasWritten(Db db, FirstDaysView view, CancellationToken cancel) => db.KnowledgeNotes.AnyAsync(note =>
        note.AllianceId == view.Alliance.Id && note.ChangedAt >= view.Seat.From && note.WrittenBy == view.Seat.PersonId, cancel);
}
