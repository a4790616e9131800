using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Whether the seat is free for the person: against the accounts, the seats in force, open invitations and the lines before.
/// </summary>
internal sealed class PlaceCheck
{
    private readonly Dictionary<string, KnownPerson> people;
    private readonly ILookup<Guid, Seat> seats;
    private readonly ILookup<Guid, OpenPromise> promises;
    private readonly Dictionary<(string Email, Guid Alliance), int> seen = [];
    private readonly Dictionary<Guid, int> coordinators = [];
    private readonly Dictionary<string, (int Line, string Name)> names = [];
    private readonly Dictionary<string, (int Line, string Email)> mailboxes = [];

    private PlaceCheck(Dictionary<string, KnownPerson> people, ILookup<Guid, Seat> seats, ILookup<Guid, OpenPromise> promises) =>
        (this.people, this.seats, this.promises) = (people, seats, promises);

    public static async Task<PlaceCheck> Load(Db db, InvitationBatch batch, IReadOnlyList<Invitation> lines, DateTimeOffset at,
        CancellationToken cancel)
    {
        var keys = lines.Select(line => Person.KeyOf(line.Email)).ToHashSet();
        var people = await db.People.Where(person => keys.Contains(person.EmailKey))
            .Select(person => new KnownPerson(person.Id, person.EmailKey, person.LockedAt != null))
                .ToDictionaryAsync(person => person.EmailKey, cancel);
        var seats = await db.Seats.AsNoTracking().InForce(at).Where(seat => seat.Place == AllianceSeats.Place).ToListAsync(cancel);
        var promises = await db.Invitations.Standing.Where(one => one.BatchId != batch.Id && one.AllianceId != null)
            .Select(one => new OpenPromise(one.AllianceId!.Value, one.Email, one.Role, one.PromisedAt!.Value)).ToListAsync(cancel);
        return new(people, seats.ToLookup(seat => seat.PlaceId), promises.ToLookup(one => one.AllianceId));
    }

    public IEnumerable<Finding> Check(Invitation line, KnownAlliance alliance, SeatRole role)
    {
        var key = Person.KeyOf(line.Email);
        var person = people.GetValueOrDefault(key);
        if (SamePersonTwice(line, alliance, key, person) is { } twice) return [twice];
        if (person is { IsLocked: true }) return [Finding.Stop(LineField.Email,
            "Das Konto zu dieser Adresse ist gesperrt. Bitte fragen Sie die Administration.")];
        return new[] { Coordinator(line, alliance, role), OtherName(line, key), OtherSpelling(line, key), Account(person) }
            .OfType<Finding>();
    }

    private Finding? SamePersonTwice(Invitation line, KnownAlliance alliance, string key, KnownPerson? person)
    {
        if (person is not null && seats[alliance.Id].FirstOrDefault(seat => seat.PersonId == person.Id) is { } held)
            return Leave($"Diese Person hat im Bündnis {alliance.Name.Quoted} schon einen Zugang: {held.Role.Label}.");
        if (promises[alliance.Id].FirstOrDefault(promise => Person.KeyOf(promise.Email) == key) is { } promise)
            return Leave($"Diese Person ist seit {promise.At.LongDay} eingeladen. Erinnern oder erneuern Sie die Einladung dort.");
        if (seen.TryGetValue((key, alliance.Id), out var first)) return Leave($"Dieselbe Person steht schon in Zeile {first}.");
        seen[(key, alliance.Id)] = line.Number;
        return null;
    }

    /// <summary>There is one coordinator at a time (INV-07).</summary>
    private Finding? Coordinator(Invitation line, KnownAlliance alliance, SeatRole role)
    {
        if (role != AllianceSeats.Coordinator) return null;
        var deputy = AllianceSeats.Deputy.Label;
        if (seats[alliance.Id].Any(seat => seat.Role == AllianceSeats.Coordinator))
            return Finding.Stop(LineField.Role, $"Die Koordination von {alliance.Name.Quoted} ist besetzt. Soll es die Stellvertretung "
                + "sein?",
                deputy);
        if (promises[alliance.Id].Any(promise => promise.Role == AllianceSeats.Coordinator))
            return Finding.Stop(LineField.Role,
                $"Zur Koordination von {alliance.Name.Quoted} ist schon jemand eingeladen. Soll es die Stellvertretung sein?", deputy);
        if (coordinators.TryGetValue(alliance.Id, out var first))
            return Finding.Stop(LineField.Role,
                $"Zeile {first} lädt schon zur Koordination von {alliance.Name.Quoted} ein. Soll es die Stellvertretung sein?", deputy);
        coordinators[alliance.Id] = line.Number;
        return null;
    }

    private Finding? OtherName(Invitation line, string key)
    {
        if (!names.TryAdd(key, (line.Number, line.Name)) && Folding.Fold(names[key].Name) != Folding.Fold(line.Name))
            return Finding.Ask(LineField.Name, $"Zu derselben Adresse steht in Zeile {names[key].Line} der Name „{names[key].Name}“.",
                names[key].Name);
        return null;
    }

    private Finding? OtherSpelling(Invitation line, string key)
    {
        var mailbox = TypedAddress.MailboxOf(key);
        if (mailboxes.TryAdd(mailbox, (line.Number, line.Email))
            || string.Equals(mailboxes[mailbox].Email, line.Email, StringComparison.OrdinalIgnoreCase)) return null;
        var (number, other) = mailboxes[mailbox];
        return Finding.Ask(LineField.Email, $"„{other}“ in Zeile {number} ist vielleicht dasselbe Postfach, anders geschrieben.", other);
    }

    private static Finding? Account(KnownPerson? person) => person is null ? null
        : Finding.Ask(LineField.Email, "Zu dieser Adresse gibt es schon ein Konto. Der neue Zugang kommt dazu.");

    private static Finding Leave(string sentence) => Finding.Stop(LineField.Line, sentence) with { Sure = "" };

    private sealed record KnownPerson(Guid Id, string EmailKey, bool IsLocked);

    private sealed record OpenPromise(Guid AllianceId, string Email, SeatRole Role, DateTimeOffset At);
}
