using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Which workshops somebody would like, on whichever form.</summary>
internal sealed class WishForm
{
    /// <summary>How many wishes one has in a round.</summary>
    private const int Ranked = 3;

    /// <summary>Sessions by round and rank: round 1 wish 1, round 1 wish 2 …</summary>
    public IList<Guid?> Chosen { get; set; } = [];

    /// <summary>What there is to choose from.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<WishRound> Rounds { get; set; } = [];

    /// <summary>How many fields a round has: one where who comes first has the place.</summary>
    [BindNever, ValidateNever]
    public int Ranks { get; set; } = 1;

    /// <summary>Why nothing is wished any more, although nothing is given yet; null where one can choose.</summary>
    [BindNever, ValidateNever]
    public string? Closed { get; set; }

    /// <summary>How places are given, for those who choose.</summary>
    public static string RuleOf(BookingTerms terms) => terms.GathersWishes
        ? $"Sagen Sie, was Sie am liebsten hätten. Zugeteilt wird {terms.AllocatesAt!.Value.At}: so, dass möglichst viele einen Platz "
            + "bekommen und die Wünsche möglichst weit vorn liegen. Unter Gleichen entscheidet das Los mit der Zahl "
            + $"{terms.Seed}, die seit Beginn feststeht."
        : "Wer zuerst kommt, hat den Platz. Ist ein Workshop voll, warten Sie darauf und werden benachrichtigt, sobald dort einer frei "
            + "wird.";

    /// <summary>Lays out the fields; what was chosen stays. None while places are being given.</summary>
    public void Offer(EventRooms house, BookingTerms terms, DateTimeOffset now)
    {
        Closed = terms.IsAllocatingAt(now) ? terms.ObstacleToWishing(now) : null;
        if (Closed is not null) return;
        (Rounds, Ranks) = (WishRound.Of(house, terms), terms.GathersWishes ? Ranked : 1);
        while (Chosen.Count < Rounds.Count * Ranks) Chosen.Add(null);
    }

    /// <summary>Puts earlier wishes into their fields.</summary>
    public void Fill(IEnumerable<SessionWish> wishes)
    {
        foreach (var wish in wishes.OrderBy(wish => wish.Rank))
            foreach (var (round, _) in Rounds.Index().Where(one => one.Item.Has(wish.SessionId)))
                if (Enumerable.Range(round * Ranks, Ranks).Skip(wish.Rank - 1).Where(at => Chosen[at] is null).ToList() is [var free, ..])
                    Chosen[free] = wish.SessionId;
    }

    public string LabelOf(int rank) => Ranks == 1 ? "Workshop" : $"{rank + 1}. Wunsch";

    /// <summary>Says at each field what cannot be wished there.</summary>
    public void Check(Action<string, string> complain, string prefix)
    {
        if (Closed is not null && Chosen.Any(one => one is not null)) complain("", $"{Closed} Anmelden können Sie sich trotzdem.");
        if (Closed is not null) return;
        foreach (var (at, chosen) in Chosen.Index())
            if (chosen is { } session && Objection(session, at) is { } sentence)
                complain($"{prefix}.{nameof(Chosen)}[{at}]", sentence);
    }

    private string? Objection(Guid session, int at) =>
        Rounds.ElementAtOrDefault(at / Ranks) is not { } round || !round.Has(session)
            ? "Diesen Workshop gibt es hier nicht mehr. Bitte wählen Sie neu."
        : Chosen.IndexOf(session) is var first && first < at
            ? $"Diesen Workshop haben Sie schon als {LabelOf(first % Ranks)} genannt." : null;

    /// <summary>What was wished, with its rank.</summary>
    public IReadOnlyList<(Guid Session, int Rank)> Wanted() =>
        [.. Chosen.Index().Where(wish => wish.Item is not null).Select(wish => (wish.Item!.Value, (wish.Index % Ranks) + 1))];
}
