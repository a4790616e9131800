using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A page about a foreign calendar, for the team that takes from it; a foreign one is a 404.</summary>
internal abstract class SourcePage : NounPage<CalendarSource>
{
    private OpenPlace? place;

    public CalendarSource Source => Noun;

    /// <summary>Where all calendars of the place stand.</summary>
    public string All => $"{place!.Path}/fremde-kalender";

    public string Place => place!.Name;

    protected override OpenPlace? Rooms => place;

    protected override async Task<CalendarSource?> Find()
    {
        if (await Db.CalendarSources.EditedBy(Me).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel) is not { } found) return null;
        place = found.AllianceId is { } id ? (await Db.Alliances.FirstAsync(one => one.Id == id, Cancel)).AsPlace
            : (await Db.Networks.FirstAsync(one => one.Id == found.NetworkId, Cancel)).AsPlace;
        return found;
    }
}
