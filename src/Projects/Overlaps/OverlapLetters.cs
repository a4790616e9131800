using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Letters from one project to another: may we join, shall we agree who does what. The answer reaches the one who asks.</summary>
internal static class OverlapLetters
{
    /// <summary>An alliance would like to join instead of beginning something of its own.</summary>
    public static Letter Join(Addressee to, Project theirs, Alliance home, Person asks, string words, Site site) =>
        Of(to, theirs, asks, $"{home.Name} möchte bei {theirs.Title.Quoted} mitmachen")
            .Says($"{asks.Name} von {home.Name} hat Ihr Projekt {theirs.Title.Quoted} gefunden und möchte mitmachen, statt etwas Eigenes "
                + "daneben anzufangen.")
            .Says($"{asks.Name} schreibt: {words}")
            .Asks("Zu Ihrem Projekt", site.Link(theirs.Path))
            .Says($"Antworten Sie einfach auf diese E-Mail; Ihre Antwort geht an {asks.Email}. Sagen Sie zu, tragen Sie {home.Name} unter "
                + "„Wer dabei ist“ als Träger oder Partner ein.");

    /// <summary>An alliance has something like it in mind and would like to agree on who does what.</summary>
    public static Letter Coordinate(Addressee to, Project theirs, Project ours, string home, Person asks, string words,
        Site site) =>
        Of(to, theirs, asks, $"Abstimmen: {ours.Title.Quoted} und {theirs.Title.Quoted}")
            .Says($"{asks.Name} von {home} arbeitet an etwas, das Ihrem Projekt {theirs.Title.Quoted} ähnelt, und möchte sich mit Ihnen "
                + "abstimmen, damit nicht zwei dasselbe tun.")
            .Lists($"{ours.Title}: {ours.Lead}")
            .Says($"{asks.Name} schreibt: {words}")
            .Asks("Zu Ihrem Projekt", site.Link(theirs.Path))
            .Says($"Antworten Sie einfach auf diese E-Mail; Ihre Antwort geht an {asks.Email}. Was Sie vereinbaren, halten beide Seiten am "
                + (ours.IsPublished ? "Schreibtisch unter „Doppelstrukturen“ fest."
                    : "Schreibtisch unter „Doppelstrukturen“ fest, sobald das neue Projekt veröffentlicht ist."));

    private static Letter Of(Addressee to, Project theirs, Person asks, string subject) => new(to.Email, to.Name, subject,
        $"Sie erhalten diese E-Mail, weil Sie zu dem Projekt {theirs.Title.Quoted} Auskunft geben oder es mit Ihrem Bündnis tragen.")
    {
        PersonId = to.PersonId,
        AnswersTo = asks.Email,
    };
}

/// <summary>Somebody whom a letter about a project reaches.</summary>
/// <param name="Email">The address.</param>
/// <param name="Name">How the letter greets; empty for a mailbox.</param>
/// <param name="PersonId">The person, where it is one.</param>
internal sealed record Addressee(string Email, string Name, Guid? PersonId)
{
    /// <summary>What is said where a project has nobody to write to.</summary>
    public const string None = "Zu diesem Projekt ist niemand per E-Mail zu erreichen. Fragen Sie das Bündnis über seine Seite.";

    /// <summary>The mailbox that gives information; where there is none, those who lead the alliances that carry it.</summary>
    public static async Task<IReadOnlyList<Addressee>> Of(Project one, Db db, DateTimeOffset at, CancellationToken cancel)
    {
        if (one.ContactEmail is { } mailbox) return [new(mailbox, "", null)];
        var homes = one.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().ToList();
        var people = db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && homes.Contains(seat.PlaceId)
            && seat.PersonId != null && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
            .Select(seat => seat.PersonId!.Value);
        return [.. (await db.People.Where(person => people.Contains(person.Id) && person.LockedAt == null).OrderBy(person => person.Id).ToListAsync(cancel))
            .Select(person => new Addressee(person.Email, person.Name, person.Id))];
    }
}
