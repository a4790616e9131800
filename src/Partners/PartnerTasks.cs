using Buendnisnetz.Alliances;

namespace Buendnisnetz.Partners;

/// <summary>What waits for those who look after the partners of an alliance.</summary>
internal static class PartnerTasks
{
    /// <summary>Whose mailbox is missing hears of nothing.</summary>
    public static DeskTasks Mailboxes { get; } = new("postfaecher", DeskPart.Waiting,
        (_, desk, _) => Task.FromResult<IReadOnlyList<DeskTask>>([.. desk.Alliances.SelectMany(Of)]), Position.Last);

    private static IEnumerable<DeskTask> Of(Alliance alliance)
    {
        var (all, missing) = (alliance.ActivePartnerships.Count(), alliance.ActivePartnerships.Count(partner => partner.Email is null));
        if (missing == 0) yield break;
        yield return new($"Bei {missing} von {German.Count(all, "Partner", "Partnern")} fehlt das Postfach.",
            alliance.Below("partner-postfaecher"), "Postfächer ergänzen", alliance.Id);
    }
}
