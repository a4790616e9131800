using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>On the page of a network: that its members report, where the reader may read any of it.</summary>
internal sealed record NetworkReports(Network Network, int Count)
{
    public static async Task<NetworkReports?> Of(SlotVisit visit, Network network)
    {
        var count = await visit.Db.ActivityReports.VisibleTo(visit.Me, visit.Db).SentTo(network.Id).CountAsync(visit.Cancel);
        return count == 0 ? null : new(network, count);
    }
}

/// <summary>On the page of an alliance: its last report that the reader may read.</summary>
internal sealed record AllianceReports(Alliance Alliance, int Year)
{
    public static async Task<AllianceReports?> Of(SlotVisit visit, Alliance alliance)
    {
        var year = await visit.Db.ActivityReports.VisibleTo(visit.Me, visit.Db).Where(one => one.AllianceId == alliance.Id)
            .MaxAsync(one => (int?)one.Year, visit.Cancel);
        return year is { } known ? new(alliance, known) : null;
    }
}
