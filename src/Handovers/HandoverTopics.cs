using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Handovers;

/// <summary>What every hand-over of an alliance goes through.</summary>
internal static class HandoverTopics
{
    public static IReadOnlyList<HandoverTopic> All { get; } =
    [
        new("offen", "Offene Vorgänge", "Was angefangen ist, wird fertig, weitergegeben oder bewusst gelassen.", Begun),
        new("anlaufstellen", "Anlaufstellen", "Stimmt noch, wer antwortet und wann?", Contacts),
        new("postfach", "Gemeinsames Postfach", "Den Zugang beim Träger umschreiben lassen. Die Adresse bleibt.", Mailbox),
        new("partner", "Kontakte zu den Partnern",
            "Wen muss man anrufen, wer wartet worauf? Am besten einmal persönlich vorstellen.", Partners),
        new("stellvertretung", "Stellvertretung", "Zu zweit geht nichts verloren.", Deputy),
        new("wissen", "Was man wissen muss", "Alles, was nur im Kopf steht, gehört in den Wissensspeicher.", Knowledge),
        HandoverTopic.ByHand("termine", "Feste Termine und Fristen",
            "Gremien, Berichte, Anträge: was steht in den nächsten Monaten an?"),
        HandoverTopic.ByHand("ablage", "Ablage, Verteiler, Schlüssel", "Alles, was außerhalb des Bündnisnetzes liegt."),
        new("passkey", "Passkey der neuen Koordination", "Damit geht die Anmeldung ohne E-Mail.", Passkey),
    ];

    private static async Task<TopicStand?> Begun(Db db, HandoverView view, CancellationToken cancel)
    {
        var running = (await db.RunningThings(view.Alliance, view.At, cancel)).CountBy(pair => pair.Topic.Label).ToList();
        return running.Count == 0
            ? new("Nichts Angefangenes liegt hier.")
            : new($"Noch offen: {string.Join(", ", running.Select(kind => $"{kind.Key} ({kind.Value})"))}.",
                view.Alliance.Below("bearbeiten"));
    }

    /// <summary>What the desk asks to be checked is not checked here either.</summary>
    private static async Task<TopicStand?> Contacts(Db db, HandoverView view, CancellationToken cancel)
    {
        var open = view.Alliance.OpenContactPoints.Count();
        if (open == 0) return new("Es gibt noch keine Anlaufstelle.", view.Alliance.Below("anlaufstelle"));
        var due = (await WaitingChecks.Load(db, [view.Alliance.Id], view.At, areDoubted: true,
            areProposed: false, cancel)).DueOf(view.Alliance.Id).Count;
        return due == 0 ? new($"{German.Count(open, "Anlaufstelle ist", "Anlaufstellen sind")} geprüft.", IsSettled: true)
            : new($"{German.Count(due, "Angabe wurde", "Angaben wurden")} lange nicht geprüft.", ReviewPaths.Checks(view.Alliance.Id));
    }

    private static Task<TopicStand?> Mailbox(Db db, HandoverView view, CancellationToken cancel)
    {
        var mailboxes = view.Alliance.OpenContactPoints.Select(point => point.Mailbox).OfType<string>().Distinct().ToList();
        return Task.FromResult<TopicStand?>(mailboxes.Count == 0
            ? new("Es gibt noch kein gemeinsames Postfach.", view.Alliance.Below("bearbeiten"))
            : new(string.Join(", ", mailboxes)));
    }

    private static Task<TopicStand?> Partners(Db db, HandoverView view, CancellationToken cancel)
    {
        var active = view.Alliance.ActivePartnerships.ToList();
        var reached = active.Count(partner => partner.Email is not null);
        var words = $"{German.Count(active.Count, "Partner", "Partner")}, davon {reached} mit Postfach.";
        return Task.FromResult<TopicStand?>(new(words, view.Alliance.Below("partner-liste")));
    }

    private static async Task<TopicStand?> Deputy(Db db, HandoverView view, CancellationToken cancel)
    {
        var successor = view.SuccessorId;
        var deputies = await db.Seats.Of(AllianceSeats.Place, view.Alliance.Id).InForce(view.At)
            .CountAsync(seat => seat.Role == AllianceSeats.Deputy && seat.PersonId != successor, cancel);
        return deputies > 0
            ? new("Die Stellvertretung ist besetzt.", IsSettled: true)
            : new("Niemand vertritt.", view.Alliance.Below("team"));
    }

    private static async Task<TopicStand?> Knowledge(Db db, HandoverView view, CancellationToken cancel)
    {
        var notes = await db.KnowledgeNotes.CountAsync(note => note.AllianceId == view.Alliance.Id, cancel);
        return new(notes == 0 ? "Noch keine Notiz." : $"{German.Count(notes, "Notiz", "Notizen")}.", view.Alliance.Below("wissen"))
        {
            SuccessorPath = $"{view.Alliance.Below("dossier")}#d-wissen",
        };
    }

    private static async Task<TopicStand?> Passkey(Db db, HandoverView view, CancellationToken cancel) =>
        view.SuccessorId is { } successor && await db.HasPasskey(successor, cancel)
            ? new("Eingerichtet.", IsSettled: true)
            : new("Noch nicht eingerichtet.") { SuccessorPath = AccountPaths.Passkeys };
}
