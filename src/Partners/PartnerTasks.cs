using Buendnisnetz.Alliances;

namespace Buendnisnetz.Partners;

/// <summary>What waits for those who look after the partners of an alliance.</summary>
internal static class PartnerTasks
{
    /// <summary>Whose mailbox is missing hears of nothing.</summary>
    public static DeskTasks Mailboxes { get; } = DeskTasks.Told("postfaecher", DeskPart.Waiting, Count, Tell, Position.Last);

    private static IQueryable<Line> Count(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        return db.Partnerships.Where(partner => ids.Contains(partner.AllianceId) && partner.CountsUntil == null)
            .GroupBy(partner => partner.AllianceId).Select(all => new Line
            {
                Id = all.Key,
                All = all.Count(),
                Number = all.Count(partner => partner.Email == null),
            });
    }

    private static IEnumerable<DeskTask> Tell(DeskView desk, IReadOnlyList<Line> counts) =>
        from alliance in desk.Alliances
        join known in counts on alliance.Id equals known.Id
        where known.Number > 0
        select new DeskTask($"Bei {known.Number} von {German.Count(known.All!.Value, "Partner", "Partnern")} fehlt das Postfach.",
            alliance.Below("partner-postfaecher"), "Postfächer ergänzen", alliance.Id);
}
