using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>A sheet for the hall: the address as a QR code and in letters, and what stands to be voted on.</summary>
internal sealed class TopicSheetModel(Site site) : TopicTeamPage
{
    public IReadOnlyList<Topic> Standing { get; private set; } = [];

    public string Address => site.Link(Event.TopicsLinkPath);

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>The code as SVG.</summary>
    public string Code => QrPicture.Of(Address);

    protected override IActionResult? Detour() =>
        base.Detour() ?? (Round!.ObstacleToChanging(Now) is not null ? Back("Den Aushang gibt es, bis die Stimmen gezählt sind.") : null);

    protected override async Task LoadMore() => Standing = [.. (await Db.TopicsIn(Round!, Cancel)).Where(one => one.Stands)];

    public void OnGet() { }
}
