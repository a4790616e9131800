using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Somebody whom a letter about a project reaches: never a mailbox that was only typed.</summary>
/// <param name="Email">The address.</param>
/// <param name="Name">How the letter greets.</param>
/// <param name="PersonId">The person.</param>
internal sealed record Addressee(string Email, string Name, Guid PersonId)
{
    /// <summary>What is said where a project has nobody to write to.</summary>
    public const string None = "Zu diesem Projekt ist niemand per E-Mail zu erreichen. Fragen Sie das Bündnis über seine Seite.";

    /// <summary>Those who lead the alliances that carry a project.</summary>
    public static Task<IReadOnlyList<Addressee>> Of(Project one, Db db, DateTimeOffset at, CancellationToken cancel) =>
        Leading([.. one.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>()], db, at, cancel);

    /// <summary>Those who lead these alliances: coordination and deputy.</summary>
    public static async Task<IReadOnlyList<Addressee>> Leading(
        IReadOnlyCollection<Guid> alliances, Db db, DateTimeOffset at, CancellationToken cancel)
    {
        var people = db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && alliances.Contains(seat.PlaceId)
            && seat.PersonId != null && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
            .Select(seat => seat.PersonId!.Value);
        return [.. (await db.People.Where(person => people.Contains(person.Id) && person.LockedAt == null).OrderBy(person => person.Id)
            .ToListAsync(cancel)).Select(person => new Addressee(person.Email, person.Name, person.Id))];
    }
}
