using System.Globalization;

namespace Buendnisnetz.Platform;

/// <summary>Why everybody has what they have, read off the plan.</summary>
internal sealed class Explanations
{
    private readonly AllocationField field;
    private readonly int[][] plan;
    private readonly RefusedWishes refused;
    private readonly int[] filled, wishers;

    public Explanations(AllocationField field, int[][] plan)
    {
        (this.field, this.plan, filled, wishers) = (field, plan, field.Filled(plan), field.Wishers());
        refused = new(field, plan, filled);
    }

    public IReadOnlyList<SlotOutcome> OfPerson(int person) => [.. field.Asked[person].Select(slot => OfSlot(person, slot))];

    public IReadOnlyList<SessionOutcome> OfSessions() => [.. field.Sessions.Index().Select(session => new SessionOutcome(session.Item.Id,
        wishers[session.Index], filled[session.Index], session.Item.Most, OfSession(session.Index)))];

    private SlotOutcome OfSlot(int person, int slot)
    {
        var here = field.Choices[person].Where(choice => field.SlotsOf[choice.Session].Contains(slot)).ToList();
        var name = field.Problem.Slots[slot].Id;
        if (here.FindIndex(choice => plan[person].Contains(choice.Session)) is var got and >= 0)
            return new(name, field.Sessions[here[got].Session].Id, here[got].Rank, With(person, here, here[got]));
        return new(name, null, null, Without(person, here));
    }

    private string With(int person, List<Choice> here, Choice got)
    {
        var better = refused.Of(person, [.. here.Where(choice => choice.Rank < got.Rank)], got);
        var wish = string.Create(CultureInfo.InvariantCulture, $"Wunsch {got.Rank}");
        return better.Count == 0 ? wish : $"{wish}, weil {WishReasons.Clauses(better)}";
    }

    private string Without(int person, List<Choice> here)
    {
        var all = refused.Of(person, here, null);
        if (all.Count == 0) return "Kein weiterer Platz: Ihre Wünsche sind in anderen Runden erfüllt";
        if (all.All(wish => wish.Reason is WishReason.FullByLot or WishReason.FullByRank))
            return all.Count == 1 ? "Kein Platz: Ihr Wunsch war voll" : "Kein Platz: alle Ihre Wünsche waren voll";
        return all.All(wish => wish.Reason == WishReason.NotHeld)
            ? $"Kein Platz: {(all.Count == 1 ? "Ihr Wunsch findet" : "Ihre Wünsche finden")} nicht statt, {WhyNotHeld(all[0].Session)}"
            : $"Kein Platz, weil {WishReasons.Clauses(all)}";
    }

    private string OfSession(int session) => filled[session] > 0 ? "Findet statt" : $"Findet nicht statt, {WhyNotHeld(session)}";

    private string WhyNotHeld(int session)
    {
        var least = field.Sessions[session].Least;
        return wishers[session] == 0 ? "weil sich niemand angemeldet hat"
            : least <= 1 ? "weil alle, die es gewünscht haben, andere Plätze bekommen haben"
            : wishers[session] < least ? string.Create(CultureInfo.InvariantCulture, $"weil sich weniger als {least} angemeldet haben")
            : string.Create(CultureInfo.InvariantCulture, $"weil die Gruppe zu klein geblieben wäre; nötig sind {least}");
    }
}
