using Buendnisnetz.Alliances;

namespace Buendnisnetz.Partners;

/// <summary>What waits for those who look after the partners of an alliance.</summary>
internal static class PartnerTasks
{
    /// <summary>Whose mailbox is missing hears of nothing.</summary>
    public static DeskTasks Mailboxes { get; } = new("postfaecher", DeskPart.Waiting, Count, Position.Last)
    {
        Waits = (db, desk) => Active(db, desk).Where(partner => partner.Email == null).Select(partner => partner.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> Count(Db db, DeskView desk, CancellationToken cancel)
    {
        var counts = await Active(db, desk).GroupBy(partner => partner.AllianceId)
            .Select(all => new { all.Key, All = all.Count(), Missing = all.Count(partner => partner.Email == null) })
            .ToDictionaryAsync(one => one.Key, cancel);
        return [.. from alliance in desk.Alliances
                   where counts.GetValueOrDefault(alliance.Id) is { Missing: > 0 }
                   let known = counts[alliance.Id]
                   select new DeskTask($"Bei {known.Missing} von {German.Count(known.All, "Partner", "Partnern")} fehlt das Postfach.",
                       alliance.Below("partner-postfaecher"), "Postfächer ergänzen", alliance.Id)];
    }

    private static IQueryable<Partnership> Active(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        return db.Partnerships.Where(partner => ids.Contains(partner.AllianceId) && partner.CountsUntil == null);
    }
}
