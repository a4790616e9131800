using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>Somebody whom a circular reaches, with the seats because of which it does.</summary>
internal sealed record CircularReader(Guid PersonId, string Name, string Email, IReadOnlyList<DeskContact> Seats);

/// <summary>Whom a circular reaches: said before it is sent, and afterwards.</summary>
/// <param name="Choice">To which of the members, in words.</param>
/// <param name="Alliances">How many alliances were chosen.</param>
/// <param name="Reached">In how many of them somebody is there.</param>
/// <param name="Readers">Each person once, however many of the alliances it leads.</param>
/// <param name="Without">The alliances in which nobody is there, by name.</param>
/// <param name="Doubtful">Those to whom the last letter came back, by name.</param>
internal sealed record CircularReach(string Choice, int Alliances, int Reached, IReadOnlyList<CircularReader> Readers,
    IReadOnlyList<string> Without, IReadOnlyList<string> Doubtful)
{
    public static async Task<CircularReach> Of(Db db, DeskFilter filter, IReadOnlyCollection<DeskMember> members, bool deputiesToo,
        CancellationToken cancel)
    {
        var chosen = members.Where(filter.Shows).Where(member => member.State != LifeState.Ended || member.Contacts.Count > 0).ToList();
        var readers = chosen.SelectMany(member => member.Readers(deputiesToo)).GroupBy(seat => seat.PersonId)
            .Select(seats => new CircularReader(seats.Key, seats.First().Name, seats.First().Email, [.. seats])).ToList();
        var back = await CircularFate.LastCameBack(db, readers, cancel);
        return new(filter.Label, chosen.Count, chosen.Count(member => member.Contacts.Count > 0), readers,
            [.. chosen.Where(member => member.Contacts.Count == 0).Select(member => member.Name)],
            [.. readers.Where(reader => back.Contains(reader.PersonId)).Select(reader => reader.Name)])
        { IsEmpty = members.Count == 0 };
    }

    /// <summary>Whether the network has no members at all.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whom the letter reaches, in a sentence.</summary>
    public string Sentence => (Alliances, Reached) switch
    {
        (0, _) when IsEmpty => "Noch gehört kein Bündnis zum Netzwerk.",
        (0, _) => "Zu dieser Auswahl gehört kein Bündnis.",
        (_, 0) => "Der Rundbrief erreicht niemanden: In keinem dieser Bündnisse sind Koordination oder Stellvertretung besetzt.",
        (1, _) => $"Der Rundbrief erreicht das Bündnis: {Letters}",
        var (all, reached) when all == reached => $"Der Rundbrief erreicht {German.All(all, "Bündnisse")}: {Letters}",
        var (all, reached) => $"Der Rundbrief erreicht {reached} von {German.Count(all, "Bündnis", "Bündnissen")}: {Letters}",
    };

    private string Letters => Readers.Count == 1 ? "1 Person bekommt einen Brief."
        : $"{Readers.Count} Personen bekommen je einen eigenen Brief.";
}
